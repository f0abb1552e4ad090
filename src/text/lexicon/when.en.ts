/** When and where in English. */
import type { WhenData } from './when.ts';

export const WHEN_ENGLISH = {
  language: 'en',
  weekdays: 'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday sunday',
  capitals: true,
  months: `january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct
    november|nov december|dec`,
  days: `today=0 tonight=0 this_morning=0 this_afternoon=0 this_evening=0 earlier_today=0 yesterday=-1 last_night=-1
    yesterday_morning=-1 yesterday_afternoon=-1 yesterday_evening=-1 overnight=0 tomorrow=1`,
  daysFromThere: `a_day_earlier=-1 one_day_earlier=-1 the_day_before=-1 the_previous_day=-1 a_day_before=-1
    the_day_after=1 a_day_later=1 the_next_day=1 the_following_day=1 two_days_earlier=-2 two_days_later=2`,
  periods: `last_week=week-1 this_week=week+0 earlier_this_week=week+0 later_this_week=week+0 over_the_weekend=week+0
    last_weekend=week-1 this_weekend=week+0 next_week=week+1 last_month=month-1 this_month=month+0 earlier_this_month=month+0
    late_last_month=month-1 early_last_month=month-1 next_month=month+1 last_year=year-1 this_year=year+0 earlier_this_year=year+0
    late_last_year=year-1 early_last_year=year-1 next_year=year+1`,
  numbers: `a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12`,
  units: 'day=day days=day week=week weeks=week month=month months=month year=year years=year',
  agoBefore: '',
  agoAfter: 'ago',
  past: 'last past',
  future: 'next coming',
  ahead: "will 'll shall",
  parts: `late early this on morning afternoon evening night midday mid noon`,
  closing: 'morning afternoon evening night midday noon',
  beforeDate: 'the',
  dateLinks: 'of',
  inPeriod: 'in early late mid during',
  otherTime: `since until till by before after from between of for than to through following ahead against about over
    versus into per`,
  notBeforeDay: 'the a an his her their its our my that those these each every another black super good',
  topics: 'about regarding concerning over on-the-subject against',
  events: `conference briefing interview speech address rally debate hearing meeting event statement news press post tweet
    message letter call appearance broadcast show summit session town ceremony visit lunch dinner breakfast remarks
    testimony video podcast forum panel article column op-ed`,
  eventKinds: `conference=conference briefing=conference interview=interview podcast=interview speech=speech address=speech
    rally=speech testimony=hearing hearing=hearing tweet=post post=post video=post twitter=post x=post truth=post
    facebook=post instagram=post telegram=post tiktok=post statement=statement communique=statement letter=statement
    call=call debate=debate`,
  networks: 'twitter x truth facebook instagram telegram tiktok',
  onNetwork: 'on via to',
  withWhom: 'with to on',
  openers: `speaking asked pressed questioned addressing talking testifying appearing interviewed writing posting campaigning
    visiting standing responding at in during outside inside aboard from`,
  delivered: `broadcast aired released published posted issued recorded taped held given delivered shared streamed televised`,
  otherOccasion: `had has have hadn't previously once repeatedly often always long before originally then-candidate famously`,
  inPlace: 'in outside near aboard inside',
  atSite: 'at on',
  fromPlace: 'from',
  sites: 'mar-a-lago capitol davos bedminster downing aspen guantanamo',
  notPlaces: `english spanish french portuguese german arabic mandarin chinese russian farsi hebrew creole japanese ukrainian latin
    politico bloomberg reuters cnn fox nbc abc cbs msnbc bbc npr pbs twitter facebook instagram tiktok telegram youtube truth x
    times post journal herald tribune magazine
    god congress republicans democrats republican democratic cabinet`,
  placeArticles: 'the',
  placeLinks: 'of the de del la',
} as const satisfies WhenData;
