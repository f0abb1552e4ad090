/** Minutes from UTC; RFC 822 section 5, and what feeds use beside it. Names that mean several zones are those of the press that uses them most. */
export const ZONES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'z=0 ut=0 utc=0 gmt=0 wet=0 west=60 bst=60 cet=60 cest=120 mez=60 mesz=120 eet=120 eest=180 msk=180 sast=120 trt=180 ' +
    'ndt=-150 nst=-210 ast=-240 adt=-180 est=-300 edt=-240 et=-300 cst=-360 cdt=-300 ct=-360 mst=-420 mdt=-360 mt=-420 ' +
    'pst=-480 pdt=-420 pt=-480 akst=-540 akdt=-480 hst=-600 brt=-180 brst=-120 art=-180 clt=-240 clst=-180 cot=-300 ' +
    'pet=-300 vet=-240 bot=-240 ect=-300 uyt=-180 pyt=-180 jst=540 kst=540 ist=330 pkt=300 hkt=480 sgt=480 wib=420 ' +
    'aest=600 aedt=660 acst=570 acdt=630 awst=480 nzst=720 nzdt=780'
  )
    .split(' ')
    .map((zone) => zone.split('='))
    .map(([name = '', minutes]) => [name, Number(minutes)]),
);
