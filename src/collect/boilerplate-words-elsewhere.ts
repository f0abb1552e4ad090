/** What pages put around an article in languages of Asia and the east of Europe. */
import { phrases } from './phrases.ts';

export const BOILERPLATE_ELSEWHERE = {
  tr: {
    teaserHeadings: phrases(`
      ilgili haberler | ilgili haber | önerilen haberler | diğer haberler | son haberler | çok okunanlar | en çok okunanlar |
      benzer haberler | bunlar da ilginizi çekebilir`),
    labels: phrases(`
      reklam | paylaş | tweetle | yazdır | yorumlar | yorum yap | devamını oku | etiketler | kabul et | reddet | abone ol |
      haberin devamı için tıklayın | haberin devamı | google news'te takip et`),
    pointers: phrases('ilgili haber | etiketler | ayrıca bakınız'),
    appeals: phrases('bizi takip edin | abone olun | bültenimize | haberin devamı için'),
    invitations: ['whatsapp kanalımız', 'bültenimize', 'takip etmek için tıkla'],
    notices: [
      'çerez',
      'gizlilik politikası',
      'tüm hakları saklıdır',
      'görüş ve düşüncelerini yansıtmamaktadır',
    ],
    teaserSignatures: [],
  },
  id: {
    teaserHeadings: phrases(
      'baca juga | berita terkait | artikel terkait | berita terpopuler | terpopuler | rekomendasi untuk anda',
    ),
    labels: phrases(
      'iklan | advertisement | bagikan | baca selengkapnya | lihat juga | komentar | tag | setuju',
    ),
    pointers: phrases('baca juga | lihat juga | simak juga | baca selengkapnya | tonton juga | tag'),
    appeals: ['ikuti kami', 'dapatkan berita', 'gabung di'],
    invitations: ['whatsapp channel', 'saluran whatsapp', 'di google news'],
    notices: ['kebijakan privasi', 'menggunakan cookie'],
    teaserSignatures: [],
  },
  vi: {
    teaserHeadings: phrases(
      'tin liên quan | bài liên quan | đọc thêm | xem thêm | tin cùng chuyên mục | đọc nhiều nhất',
    ),
    labels: phrases('quảng cáo | chia sẻ | bình luận | xem thêm | đọc thêm'),
    pointers: ['xem thêm', 'đọc thêm', 'tin liên quan'],
    appeals: ['theo dõi chúng tôi', 'đăng ký nhận'],
    notices: ['chính sách bảo mật'],
    teaserSignatures: [],
  },
  hi: {
    teaserHeadings: phrases('यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | संबंधित ख़बरें | और पढ़ें | ट्रेंडिंग | खबरें और भी हैं'),
    labels: phrases('विज्ञापन | शेयर करें | साझा करें | और पढ़ें | टिप्पणी करें | टैग्स'),
    pointers: phrases('यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | टैग्स'),
    appeals: ['हमें फॉलो करें', 'ताज़ा खबरों के लिए', 'ताजा खबरों के लिए'],
    invitations: ['व्हाट्सऐप चैनल', 'व्हाट्सएप चैनल', 'वॉट्सऐप चैनल', 'ऐप डाउनलोड करें', 'न्यूज़लेटर'],
    notices: ['गोपनीयता नीति', 'सर्वाधिकार सुरक्षित'],
    teaserSignatures: [],
  },
  zh: {
    teaserHeadings: phrases(`
      相关文章 | 相關文章 | 相关新闻 | 相關新聞 | 相关阅读 | 相關閱讀 | 相关报道 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 热门文章 | 熱門文章 | 更多新闻 |
      更多新聞 | 猜你喜欢 | 为您推荐 | 相关推荐`),
    labels: phrases(`
      广告 | 廣告 | 分享 | 接受 | 全部接受 | 拒绝 | 拒絕 | 阅读更多 | 閱讀更多 | 订阅 | 訂閱 | 关闭 | 评论 | 我要反馈 | 保存网页 |
      分享到 | 收藏 | 打印 | 展开全文 | 返回搜狐，查看更多`),
    pointers: phrases(`
      相关文章 | 延伸阅读 | 延伸閱讀 | 阅读更多 | 閱讀更多 | 责编 | 文章关键词 | 关键词 |
      點擊進入專題 | 点击进入专题 | 新浪声明 | 免责声明 | 版权声明`),
    appeals: ['订阅我们的', '訂閱我們的', '关注我们', '關注我們', '扫描二维码', '扫码关注', '点击查看更多'],
    notices: ['使用 cookie', '使用cookie', '隐私政策', '隱私政策', '版权所有', '版權所有'],
    teaserSignatures: phrases(
      '由 ai 报道 | ai 生成的图像 | 由 ai 报道 ai 生成的图像 | 由 ai 報導 | ai 生成的圖像',
    ),
  },
  ja: {
    teaserHeadings: phrases(
      '関連記事 | あわせて読みたい | おすすめ記事 | 関連ニュース | 人気記事 | ランキング | アクセスランキング | こちらもおすすめ',
    ),
    labels: phrases(
      '広告 | pr | シェア | 共有 | 続きを読む | もっと見る | 同意する | 拒否 | 拒否する | 印刷する',
    ),
    pointers: ['関連記事', '続きを読む', 'あわせて読みたい'],
    appeals: ['ニュースレターに登録', 'フォローする', '有料会員になると', 'この記事は有料'],
    notices: ['cookie を使用', 'cookieを使用', 'クッキーを使用', 'プライバシーポリシー', '無断転載'],
    teaserSignatures: ['ai によるレポート', 'ai によって生成された画像'],
  },
  ko: {
    teaserHeadings: phrases(
      '관련 기사 | 관련기사 | 추천 기사 | 관련 뉴스 | 많이 본 뉴스 | 인기 기사 | 이 시각 주요뉴스',
    ),
    labels: phrases(
      '광고 | 공유 | 공유하기 | 더 보기 | 더보기 | 수락 | 거부 | 댓글 | 기사제보 | 다른기사 보기 | 글자크기',
    ),
    pointers: ['관련 기사', '관련기사'],
    appeals: ['뉴스레터 구독', 'sns 기사보내기'],
    invitations: ['무단전재', '무단 전재', '재배포 금지'],
    notices: ['쿠키를 사용', '개인정보 처리방침', '무단 전재', '무단전재'],
    teaserSignatures: ['ai에 의해 보고됨', 'ai가 생성한 이미지'],
  },
  ru: {
    teaserHeadings: phrases(`
      похожие статьи | читайте также | связанные статьи | материалы по теме | по теме | другие новости | самое читаемое |
      популярное | новости по теме | рекомендуем`),
    labels: phrases(`
      реклама | поделиться | принять | отклонить | читать далее | читать полностью | комментарии | отзывы | добавить отзыв |
      перейти в медиабанк | подписаться | распечатать`),
    pointers: phrases('читайте также | смотрите также | по теме | читайте | теги | подробнее'),
    appeals: ['подпишитесь на', 'подписывайтесь на', 'чтобы участвовать в дискуссии', 'следите за новостями'],
    invitations: ['наш telegram', 'наш телеграм', 'нашем telegram', 'нашем телеграм'],
    notices: ['использует cookie', 'используем файлы cookie', 'файлы cookie', 'политика конфиденциальности'],
    teaserSignatures: ['сообщено ии', 'изображение, созданное ии'],
  },
  uk: {
    teaserHeadings: phrases(
      'читайте також | схожі матеріали | матеріали за темою | за темою | найпопулярніше | інші новини',
    ),
    labels: phrases('реклама | поділитися | читати далі | коментарі | підписатися'),
    pointers: phrases('читайте також | дивіться також | за темою | теги'),
    appeals: ['підписуйтесь на', 'підпишіться на', 'стежте за'],
    invitations: ['наш telegram', 'наш телеграм', 'нашому телеграм'],
    notices: ['файли cookie', 'політика конфіденційності'],
    teaserSignatures: [],
  },
  ar: {
    teaserHeadings: phrases(`
      مقالات ذات صلة | أخبار ذات صلة | اقرأ أيضا | اقرأ أيضًا | اقرأ ايضا | إقرأ أيضا | الأكثر قراءة | مواضيع ذات صلة | مشاهدات عالية |
      قد يعجبك أيضا | أخبار متعلقة | مواد ذات صلة`),
    labels: phrases(
      'إعلان | مشاركة | شارك | قبول | رفض | اقرأ المزيد | التالي | السابق | إشترك | اشترك | تعليقات | كلمات مفتاحية',
    ),
    pointers: phrases('اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | شاهد أيضا | المصدر | كلمات مفتاحية'),
    appeals: ['اشترك في', 'إشترك ل', 'تابعونا', 'تابعوا آخر', 'الآراء الواردة أدناه'],
    notices: ['ملفات تعريف الارتباط', 'سياسة الخصوصية', 'جميع الحقوق محفوظة'],
    teaserSignatures: [],
  },
  fa: {
    teaserHeadings: phrases('اخبار مرتبط | مطالب مرتبط | بیشتر بخوانید | پربازدیدترین'),
    labels: phrases('تبلیغات | اشتراک گذاری | نظرات | ادامه مطلب | بیشتر بخوانید'),
    pointers: ['بیشتر بخوانید', 'اخبار مرتبط', 'برچسب‌ها'],
    appeals: ['ما را دنبال کنید'],
    notices: ['حریم خصوصی'],
    teaserSignatures: [],
  },
  he: {
    teaserHeadings: phrases('כתבות נוספות | כתבות קשורות | אולי יעניין אותך | הנקראות ביותר | עוד בנושא'),
    labels: phrases('פרסומת | שתף | שיתוף | תגובות | המשך קריאה | הדפסה'),
    pointers: ['קראו גם', 'קראו עוד', 'עוד בנושא'],
    appeals: ['הירשמו לניוזלטר', 'עקבו אחרינו'],
    notices: ['מדיניות פרטיות', 'כל הזכויות שמורות'],
    teaserSignatures: [],
  },
} as const;
