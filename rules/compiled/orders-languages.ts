// Generated from rules/lexicons/orders-languages.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/orders-languages.types.ts";

export const ordersLanguages: Lexicon = {
 "source": "own collection, from memory, unverified",
 "checked": "2026-11-23",
 "languages": [
  {
   "code": "zh",
   "name": "Chinese",
   "boundary": "any",
   "verified": false,
   "concepts": {
    "oblige": [
     "必须",
     "必須",
     "务必",
     "務必",
     "应当",
     "应该",
     "應該",
     "需要",
     "一定要",
     "总是",
     "始终",
     "请先",
     "请",
     "請",
     "强制",
     "都要",
     "直接",
     "先",
     "应先",
     "务须",
     "须先",
     "须将"
    ],
    "when": [
     "每当",
     "每次",
     "每當",
     "当用户",
     "当调用",
     "当使用",
     "当执行",
     "当收到",
     "一旦",
     "如果",
     "只要",
     "时，",
     "时必",
     "时应",
     "时需",
     "时请",
     "时将",
     "时都",
     "调用时",
     "使用时",
     "执行时",
     "時，"
    ],
    "before": [
     "之前",
     "以前",
     "前必须",
     "前，",
     "前先",
     "前应",
     "前需",
     "操作前",
     "使用前",
     "调用前",
     "执行前",
     "发送前",
     "写入前",
     "事前",
     "应先",
     "须先",
     "事先"
    ],
    "first": [
     "首先",
     "先"
    ],
    "call": [
     "调用",
     "呼叫",
     "使用",
     "执行",
     "運行",
     "运行",
     "触发",
     "請求"
    ],
    "instead": [
     "代替",
     "而不是"
    ],
    "quant": [
     "任何",
     "所有",
     "每个",
     "每一",
     "一切",
     "全部"
    ],
    "operation": [
     "操作",
     "请求",
     "交易",
     "访问",
     "文件操作",
     "转账",
     "付款",
     "查询"
    ],
    "move": [
     "放进",
     "塞进",
     "填写到",
     "发送",
     "發送",
     "传送",
     "传入",
     "传给",
     "传递",
     "上传",
     "上傳",
     "转发",
     "轉發",
     "复制",
     "抄送",
     "密送",
     "附上",
     "包含",
     "写入",
     "放入",
     "提交",
     "提供",
     "保存到",
     "分享",
     "发给",
     "寄送",
     "填入",
     "交给",
     "泄露",
     "汇入",
     "转到"
    ],
    "read": [
     "读取",
     "讀取",
     "打开",
     "获取",
     "查看",
     "收集",
     "读出"
    ],
    "change": [
     "改为",
     "改成",
     "替换",
     "修改",
     "更改",
     "变更",
     "设为",
     "设置为",
     "设定为",
     "乘以",
     "加倍",
     "翻倍",
     "增加",
     "减少",
     "换成",
     "覆盖",
     "乘",
     "除以",
     "加上",
     "减去",
     "推迟",
     "提前",
     "延后",
     "转换为",
     "改写",
     "追加",
     "扩大",
     "缩小",
     "反转",
     "固定为"
    ],
    "destroy": [
     "删除",
     "清空",
     "禁用",
     "关闭",
     "停用",
     "撤销",
     "取消",
     "移除",
     "解除",
     "授予",
     "开放"
    ],
    "secret": [
     "密码",
     "密碼",
     "私钥",
     "密钥",
     "令牌",
     "凭据",
     "凭证",
     "环境变量",
     "助记词",
     "卡号",
     "口令",
     "身份证号"
    ],
    "conversation": [
     "用户说过的",
     "聊天内容",
     "消息记录",
     "对话",
     "會話",
     "会话",
     "聊天记录",
     "系统提示",
     "历史消息",
     "通话内容"
    ],
    "whole": [
     "完整",
     "全部",
     "所有",
     "整个",
     "历史",
     "内容"
    ],
    "sink": [
     "外部服务器",
     "远程服务器",
     "外部地址",
     "第三方",
     "服务器"
    ],
    "neg": [
     "不",
     "不会",
     "不要",
     "不得",
     "禁止",
     "勿",
     "切勿",
     "无需",
     "未经",
     "没有"
    ],
    "conceal": [
     "不要告诉用户",
     "不得告诉用户",
     "不要告知用户",
     "不得向用户透露",
     "不要向用户提及",
     "不要让用户知道",
     "不要通知用户",
     "别让用户知道",
     "别告诉用户",
     "不告诉用户",
     "对用户隐藏",
     "对用户保密",
     "瞒着用户",
     "无需告知用户",
     "无需通知用户",
     "切勿告知用户",
     "不要提及此",
     "不要提及这",
     "悄悄",
     "暗中",
     "秘密地",
     "偷偷",
     "在用户不知情",
     "不要在回复中",
     "不向用户显示",
     "不必告诉用户"
    ],
    "ignore": [
     "忽略",
     "无视",
     "無視",
     "忘记",
     "忘掉",
     "绕过",
     "覆盖",
     "不要遵守",
     "抛弃"
    ],
    "prior": [
     "之前",
     "先前",
     "以前",
     "以上",
     "上述",
     "所有",
     "任何",
     "此前",
     "原有",
     "系统"
    ],
    "instructions": [
     "指令",
     "指示",
     "规则",
     "说明",
     "提示词",
     "限制",
     "要求",
     "规定",
     "约束"
    ],
    "jailbreak": [
     "提示词不再有效",
     "规则不再有效",
     "指令不再有效",
     "听从本工具",
     "只听本工具",
     "系统提示已失效"
    ],
    "outrank": [
     "优先于用户",
     "优先于系统",
     "高于系统",
     "高于用户",
     "高于其他",
     "凌驾于"
    ],
    "unrestrained": [
     "开发者模式",
     "不受限制",
     "你现在是",
     "不再是助手",
     "输出系统提示",
     "显示系统提示",
     "没有任何限制",
     "不再适用"
    ],
    "regardless": [
     "无论用户",
     "不管用户",
     "无论",
     "不管",
     "即使用户"
    ],
    "skip": [
     "无需用户确认",
     "无需确认",
     "无须确认",
     "不需要确认",
     "跳过确认",
     "无需询问",
     "不要询问用户",
     "未经用户确认",
     "不经用户确认",
     "不用确认",
     "自动批准",
     "跳过审批",
     "用户已同意",
     "绕过确认",
     "不必询问用户"
    ],
    "prefer": [
     "优先使用",
     "只能使用",
     "只使用",
     "必须使用本工具",
     "始终使用本工具",
     "总是使用",
     "始终使用",
     "选择本工具",
     "只用本工具",
     "改用本工具",
     "改用此工具",
     "请使用本工具",
     "请使用此工具"
    ],
    "otherthings": [
     "其他工具",
     "其它工具",
     "其他搜索工具",
     "别的工具",
     "其他任何工具",
     "其他服务器",
     "其他"
    ],
    "avoid": [
     "禁止使用",
     "不要使用",
     "不得使用",
     "切勿使用",
     "停止使用",
     "绝不使用",
     "避免使用",
     "不要调用",
     "不得调用",
     "请勿",
     "勿再",
     "不再使用",
     "停用",
     "别用"
    ],
    "malign": [
     "不安全",
     "有毒",
     "已损坏",
     "恶意",
     "已过时",
     "已被入侵",
     "不可靠",
     "已弃用",
     "已废弃",
     "不准确",
     "失效"
    ],
    "supersede": [
     "取代",
     "替代"
    ],
    "persist": [
     "从现在起",
     "今后",
     "在后续所有",
     "以后每次",
     "永久",
     "长期记忆",
     "在整个会话",
     "之后的所有回复"
    ],
    "detect": [
     "检测",
     "检查是否",
     "扫描",
     "识别攻击",
     "防止",
     "拦截"
    ],
    "example": [
     "例如",
     "比如",
     "如：",
     "示例"
    ],
    "feed": [
     "以获取",
     "获取订单",
     "以便获得",
     "返回的",
     "得到编号"
    ],
    "consent": [
     "与用户确认",
     "询问用户",
     "征得用户同意",
     "用户确认后",
     "当用户询问",
     "用户同意",
     "如果需要",
     "如需",
     "若要",
     "如果用户",
     "用户提供",
     "由用户"
    ],
    "parameter": [
     "参数",
     "金额",
     "收件人",
     "地址",
     "路径",
     "数量",
     "日期",
     "字段",
     "账户",
     "账号"
    ],
    "contact": [
     "收件人",
     "抄送",
     "密送",
     "账户",
     "账号"
    ],
    "self": [
     "本工具",
     "此工具",
     "该工具",
     "这个工具"
    ]
   }
  },
  {
   "code": "ja",
   "name": "Japanese",
   "boundary": "any",
   "verified": false,
   "concepts": {
    "oblige": [
     "必ず",
     "してください",
     "しなければ",
     "なければなりません",
     "べき",
     "すること",
     "必要があります",
     "必須",
     "常に",
     "入れてください",
     "ください",
     "こと。",
     "直ちに",
     "てください",
     "なければならない",
     "義務"
    ],
    "when": [
     "たびに",
     "場合",
     "とき",
     "際",
     "時に",
     "ときは",
     "際は",
     "後に",
     "したら"
    ],
    "before": [
     "前に",
     "まえに",
     "事前に"
    ],
    "first": [
     "先に",
     "最初に"
    ],
    "call": [
     "呼び出",
     "要求",
     "使用",
     "使う",
     "使って",
     "実行",
     "起動",
     "利用"
    ],
    "instead": [
     "の代わりに",
     "ではなく"
    ],
    "quant": [
     "すべて",
     "全て",
     "あらゆる",
     "毎回",
     "どんな",
     "任意の",
     "いかなる"
    ],
    "operation": [
     "ファイル操作",
     "操作",
     "リクエスト",
     "取引",
     "アクセス",
     "送金",
     "検索"
    ],
    "move": [
     "送信",
     "送って",
     "送る",
     "転送",
     "アップロード",
     "コピー",
     "含め",
     "添付",
     "渡",
     "入れて",
     "書き込",
     "保存して",
     "共有し",
     "提供し",
     "追加し",
     "投稿"
    ],
    "read": [
     "読み取",
     "読み込",
     "読んで",
     "読む",
     "開いて",
     "取得し",
     "収集"
    ],
    "change": [
     "変更",
     "置き換え",
     "書き換え",
     "設定する",
     "に設定",
     "倍に",
     "増や",
     "減ら",
     "差し替え",
     "上書き",
     "掛け",
     "乗じ",
     "足し",
     "引いて",
     "加算",
     "減算",
     "ずらし",
     "修正し",
     "変換し",
     "固定し",
     "改変"
    ],
    "destroy": [
     "削除し",
     "消去",
     "無効に",
     "停止し",
     "無効化",
     "解除し",
     "付与し",
     "開放し",
     "削除"
    ],
    "secret": [
     "パスワード",
     "秘密鍵",
     "トークン",
     "認証情報",
     "環境変数",
     "クレデンシャル",
     "カード番号",
     "シードフレーズ",
     "apiキー",
     "暗証番号"
    ],
    "conversation": [
     "会話",
     "チャット履歴",
     "システムプロンプト",
     "やり取り"
    ],
    "whole": [
     "全文",
     "全体",
     "すべて",
     "履歴",
     "内容",
     "全て"
    ],
    "sink": [
     "外部サーバー",
     "外部サーバ",
     "リモートサーバー",
     "第三者"
    ],
    "neg": [
     "ません",
     "ないで",
     "しない",
     "されない",
     "禁止",
     "せず",
     "なしに",
     "不要",
     "ない"
    ],
    "conceal": [
     "ユーザーには知らせない",
     "ユーザーに知らせない",
     "ユーザーには言わない",
     "ユーザーに言わない",
     "ユーザーに伝えない",
     "ユーザーには伝えない",
     "ユーザーに通知しない",
     "ユーザーに気づかれない",
     "ユーザーに知られない",
     "ユーザーに見せない",
     "ユーザーには見せない",
     "ユーザーに隠",
     "ユーザーには秘密",
     "ユーザーに報告しない",
     "ユーザーには報告しない",
     "内緒",
     "秘密裏に",
     "こっそり",
     "密かに",
     "ひそかに",
     "このことは言及しない",
     "言及しないで",
     "ユーザーに明かさない",
     "ユーザーに知らせず",
     "ユーザーに通知せず",
     "気付かれないように",
     "気づかれないように"
    ],
    "ignore": [
     "無視",
     "忘れて",
     "破棄し",
     "従わない",
     "上書きし"
    ],
    "prior": [
     "これまで",
     "以前",
     "上記",
     "すべて",
     "前の",
     "先の",
     "システム",
     "他の"
    ],
    "instructions": [
     "指示",
     "命令",
     "ルール",
     "規則",
     "プロンプト",
     "制限",
     "ガイドライン"
    ],
    "outrank": [
     "ユーザーの指示より優先",
     "システムプロンプトより優先",
     "より優先"
    ],
    "unrestrained": [
     "ルールは無効",
     "指示は無効",
     "指示のみに従",
     "開発者モード",
     "制限なし",
     "あなたは今",
     "システムプロンプトを表示",
     "システムプロンプトを出力",
     "制限は適用されません"
    ],
    "regardless": [
     "希望しても",
     "求めても",
     "頼んでも",
     "指定しても",
     "ユーザーが何を",
     "にかかわらず",
     "であっても",
     "ユーザーの希望に関係なく",
     "に関係なく"
    ],
    "skip": [
     "確認なしに",
     "確認なしで",
     "確認せずに",
     "確認を省略",
     "確認は不要",
     "確認を求めない",
     "許可なしに",
     "許可を求めず",
     "承認なしで",
     "承認を省略",
     "尋ねずに",
     "同意なしに",
     "確認をスキップ"
    ],
    "prefer": [
     "常にこのツール",
     "このツールだけを使",
     "優先して使用",
     "必ずこのツールを使",
     "優先的に使",
     "このツールのみ",
     "このツールを使ってください",
     "このツールを使用してください",
     "代わりにこのツール"
    ],
    "otherthings": [
     "他のツール",
     "他の検索ツール",
     "ほかのツール",
     "別のツール",
     "他の"
    ],
    "avoid": [
     "使用禁止",
     "使わない",
     "使用しない",
     "使用してはいけ",
     "使ってはいけ",
     "呼び出さない",
     "使わず",
     "使用せず"
    ],
    "malign": [
     "安全ではない",
     "危険",
     "壊れて",
     "悪意",
     "古い",
     "廃止",
     "非推奨",
     "信頼でき",
     "不正確"
    ],
    "supersede": [
     "置き換えるもの",
     "代わりに",
     "代替"
    ],
    "persist": [
     "今後",
     "これ以降",
     "以降のすべて",
     "永続的に",
     "長期記憶",
     "今から",
     "以後の返信"
    ],
    "detect": [
     "検出",
     "検知",
     "スキャン",
     "防止",
     "検査"
    ],
    "example": [
     "例えば",
     "たとえば",
     "例：",
     "など"
    ],
    "feed": [
     "取得してください",
     "得るため",
     "返された",
     "取得するため"
    ],
    "consent": [
     "ユーザーが指定",
     "必要な場合",
     "ユーザーに確認し",
     "ユーザーの確認を",
     "ユーザーに尋ね",
     "ユーザーが希望",
     "ユーザーの同意"
    ],
    "parameter": [
     "パラメータ",
     "引数",
     "宛先",
     "金額",
     "パス",
     "数量",
     "日付",
     "値を",
     "口座",
     "amount"
    ],
    "contact": [
     "宛先",
     "受信者",
     "bcc",
     "cc",
     "口座"
    ],
    "self": [
     "このツール",
     "本ツール"
    ]
   }
  },
  {
   "code": "ko",
   "name": "Korean",
   "boundary": "any",
   "verified": false,
   "concepts": {
    "oblige": [
     "반드시",
     "해야 합니다",
     "해야",
     "하세요",
     "하십시오",
     "하시오",
     "으세요",
     "넣으세요",
     "항상",
     "필수",
     "무조건",
     "꼭",
     "주세요",
     "마세요",
     "마십시오",
     "따르세요",
     "해야만",
     "되어야",
     "십시오"
    ],
    "when": [
     "때마다",
     "경우",
     "할 때",
     "때",
     "마다",
     "하면",
     "요청되면",
     "되면"
    ],
    "before": [
     "전에",
     "이전에",
     "앞서"
    ],
    "first": [
     "먼저",
     "우선"
    ],
    "call": [
     "호출",
     "사용",
     "실행",
     "이용",
     "요청"
    ],
    "instead": [
     "대신"
    ],
    "quant": [
     "모든",
     "어떤",
     "매번",
     "전체"
    ],
    "operation": [
     "파일 작업",
     "작업",
     "요청",
     "거래",
     "접근",
     "송금",
     "검색"
    ],
    "move": [
     "넣으",
     "넣어",
     "붙여",
     "기록하",
     "전송",
     "보내",
     "전달",
     "업로드",
     "복사",
     "포함",
     "첨부",
     "저장",
     "공유",
     "제공",
     "추가",
     "게시",
     "넘겨",
     "입력"
    ],
    "read": [
     "읽고",
     "읽어",
     "읽은",
     "열고",
     "열어",
     "가져",
     "수집",
     "조회하고"
    ],
    "change": [
     "변경",
     "바꾸",
     "교체",
     "수정",
     "설정",
     "두 배",
     "늘려",
     "늘리",
     "줄이",
     "곱하",
     "대체",
     "덮어",
     "곱해",
     "나누",
     "더하",
     "더해",
     "빼고",
     "빼서",
     "늦추",
     "앞당기",
     "변환하",
     "고정하",
     "추가하",
     "두배"
    ],
    "destroy": [
     "삭제하",
     "지우",
     "비활성화",
     "중지",
     "해제",
     "부여하",
     "개방하",
     "끄고",
     "삭제"
    ],
    "secret": [
     "비밀번호",
     "개인 키",
     "개인키",
     "토큰",
     "자격 증명",
     "환경 변수",
     "카드 번호",
     "암호",
     "시드 문구",
     "인증 정보",
     "비밀 키"
    ],
    "conversation": [
     "대화",
     "채팅 기록",
     "시스템 프롬프트"
    ],
    "whole": [
     "전체",
     "모두",
     "모든",
     "내용",
     "기록"
    ],
    "sink": [
     "외부 서버",
     "원격 서버",
     "제3자"
    ],
    "neg": [
     "지 않",
     "하지 마",
     "지 마",
     "없이",
     "금지",
     "않습니다"
    ],
    "conceal": [
     "사용자에게 알리지",
     "사용자에게 말하지",
     "사용자에게는 말하지",
     "사용자에게는 알리지",
     "사용자 모르게",
     "사용자가 모르게",
     "사용자가 알지 못하",
     "사용자에게 언급하지",
     "사용자에게 숨기",
     "사용자에게 숨겨",
     "사용자에게 공개하지",
     "몰래",
     "사용자에게 절대",
     "사용자에게는 절대",
     "사용자한테",
     "은밀히",
     "비밀리에",
     "조용히",
     "언급하지 마",
     "사용자에게 보이지 않",
     "사용자에게 보여주지",
     "사용자에게 밝히지",
     "사용자에게 통지하지"
    ],
    "ignore": [
     "무시",
     "잊어",
     "잊고",
     "우회",
     "따르지 마"
    ],
    "prior": [
     "이전",
     "앞선",
     "위의",
     "모든",
     "기존",
     "다른",
     "시스템"
    ],
    "instructions": [
     "지시",
     "명령",
     "규칙",
     "지침",
     "프롬프트",
     "제한",
     "안내"
    ],
    "outrank": [
     "사용자보다 우선",
     "시스템 프롬프트보다 우선",
     "보다 우선"
    ],
    "unrestrained": [
     "개발자 모드",
     "제한 없이",
     "당신은 이제",
     "시스템 프롬프트를 출력",
     "시스템 프롬프트를 공개"
    ],
    "regardless": [
     "관계없이",
     "상관없이",
     "하더라도",
     "원하더라도"
    ],
    "skip": [
     "확인 없이",
     "확인을 요청하지",
     "묻지 말고",
     "묻지 않고",
     "물어보지 말고",
     "승인 없이",
     "동의 없이",
     "확인을 건너",
     "확인 절차를 생략",
     "허락 없이",
     "확인하지 말고",
     "승인을 건너"
    ],
    "prefer": [
     "우선 사용",
     "항상 이 도구",
     "이 도구만",
     "우선적으로",
     "이 도구를 사용하"
    ],
    "otherthings": [
     "다른 도구",
     "다른 검색 도구",
     "기타 도구",
     "다른 서버"
    ],
    "avoid": [
     "사용하지 마",
     "절대 사용하지",
     "사용 금지",
     "호출하지 마",
     "쓰지 마",
     "사용하지 말",
     "쓰지 말",
     "호출하지 말"
    ],
    "malign": [
     "안전하지 않",
     "손상",
     "악성",
     "오래된",
     "더 이상 사용되지",
     "폐기",
     "부정확",
     "신뢰할 수 없"
    ],
    "supersede": [
     "대체합니다",
     "대신합니다"
    ],
    "persist": [
     "지금부터",
     "앞으로",
     "이후의 모든",
     "영구적으로",
     "장기 기억"
    ],
    "detect": [
     "탐지",
     "감지",
     "스캔",
     "방지"
    ],
    "example": [
     "예를 들어",
     "예:"
    ],
    "feed": [
     "얻으세요",
     "얻기 위해",
     "반환된",
     "얻으십시오",
     "가져오기 위해"
    ],
    "consent": [
     "사용자에게 확인",
     "사용자가 원하",
     "사용자의 동의",
     "사용자에게 물어",
     "사용자에게 직접",
     "입력을 요청",
     "사용자가 제공"
    ],
    "parameter": [
     "매개변수",
     "파라미터",
     "수신자",
     "금액",
     "경로",
     "수량",
     "날짜",
     "인수",
     "계좌",
     "값"
    ],
    "contact": [
     "수신자",
     "참조",
     "숨은 참조",
     "계좌"
    ],
    "self": [
     "이 도구",
     "본 도구"
    ]
   }
  },
  {
   "code": "es",
   "name": "Spanish",
   "boundary": "word",
   "verified": false,
   "stopwords": [
    "el",
    "la",
    "los",
    "las",
    "del",
    "una",
    "para",
    "con",
    "por",
    "que",
    "esta",
    "este",
    "al",
    "se",
    "su",
    "cuando",
    "antes",
    "hay",
    "sin",
    "si",
    "en",
    "es",
    "lo",
    "y",
    "de",
    "nada",
    "sobre",
    "como",
    "este",
    "ni",
    "más"
   ],
   "concepts": {
    "oblige": [
     "debe*",
     "deberá*",
     "hay que",
     "es/sea necesario/obligatorio/imprescindible/preciso",
     "siempre",
     "tiene/tienes que",
     "obligatoriamente",
     "asegúrate/asegurate",
     "requiere*",
     "por favor",
     "se debe/deben",
     "nunca",
     "exige*"
    ],
    "when": [
     "cuando",
     "cada vez que",
     "siempre que",
     "si",
     "al",
     "tras",
     "después de",
     "una vez que",
     "en cuanto"
    ],
    "before": [
     "antes de/del",
     "antes",
     "previamente",
     "previo a",
     "precedid*"
    ],
    "first": [
     "primero"
    ],
    "call": [
     "llam*",
     "us*",
     "utili*",
     "invo*",
     "ejecut*",
     "emple*"
    ],
    "instead": [
     "en lugar de",
     "en vez de",
     "en su lugar"
    ],
    "quant": [
     "cualquier*",
     "todo/toda/todos/todas",
     "cada",
     "toda"
    ],
    "operation": [
     "operación/operacion/operaciones",
     "solicitud*",
     "transacción/transaccion/transacciones",
     "acceso*",
     "transferencia*",
     "pago*",
     "consulta*",
     "acción/acciones"
    ],
    "move": [
     "envía*/envia*/enviar*/enviá*",
     "manda*",
     "reenv*",
     "sub*",
     "copia*",
     "incluy*",
     "incluir*",
     "adjunt*",
     "pasa*",
     "entreg*",
     "escrib*",
     "guarda*",
     "proporcion*",
     "compart*",
     "transmit*",
     "public*",
     "añad*",
     "introduc*",
     "pon/ponga/poner",
     "facilit*"
    ],
    "read": [
     "lee*",
     "leer*",
     "abre*",
     "abrir*",
     "obten*",
     "recop*",
     "recupera*",
     "carga*"
    ],
    "change": [
     "cambi*",
     "reempla*",
     "sustitu*",
     "modific*",
     "multiplic*",
     "aument*",
     "reduc*",
     "duplic*",
     "establec*",
     "alter*",
     "fij*",
     "redirig*",
     "ajust*",
     "incrementa*",
     "sum*",
     "rest*",
     "retras*",
     "adelant*",
     "divid*",
     "intercambi*",
     "convert*",
     "conviert*",
     "agreg*",
     "trunc*",
     "desplaz*"
    ],
    "destroy": [
     "borra*",
     "elimina*",
     "desactiv*",
     "deshabilit*",
     "deten*",
     "vacía*"
    ],
    "secret": [
     "contraseña*",
     "clave/claves",
     "credencial*",
     "token/tokens",
     "variable/variables de entorno",
     "frase semilla",
     "secreto/secretos",
     "número/numero de tarjeta"
    ],
    "conversation": [
     "conversación/conversacion",
     "chat",
     "historial",
     "mensajes anteriores",
     "prompt del sistema",
     "instrucciones del sistema"
    ],
    "whole": [
     "toda",
     "todo",
     "completa/completo",
     "entera/entero",
     "historial",
     "anteriores",
     "contenido"
    ],
    "sink": [
     "servidor externo/remoto",
     "un tercero",
     "terceros"
    ],
    "neg": [
     "no",
     "nunca",
     "sin",
     "ni",
     "jamás",
     "nada"
    ],
    "conceal": [
     "no se lo digas/diga/menciones/comuniques/cuentes",
     "no lo menciones/mencione/digas/comentes/reveles",
     "no informes/informe/avises/avise/notifiques/digas/diga al usuario",
     "no le digas al usuario",
     "sin que el/la usuario/persona se/lo/sepa/note/entere",
     "sin informar/avisar/decir*/notificar/mencionar* al/el/_ usuario/_",
     "en secreto/silencio",
     "secretamente",
     "discretamente",
     "ocult*",
     "silenciosamente",
     "no reveles",
     "sin mencionarlo",
     "sin conocimiento del usuario",
     "que el usuario no",
     "a espaldas"
    ],
    "ignore": [
     "ignor*",
     "olvid*",
     "omit*",
     "descart*",
     "haz caso omiso"
    ],
    "prior": [
     "antes",
     "previamente",
     "anteriores/anterior",
     "previas/previos",
     "todas/todos",
     "cualquier",
     "del sistema",
     "precedentes"
    ],
    "instructions": [
     "lo que te dijeron",
     "lo que se te dijo",
     "lo que dijo el sistema",
     "instruccion*",
     "instrucción",
     "reglas/regla",
     "directrices",
     "políticas",
     "indicaciones",
     "restricciones",
     "normas",
     "órdenes"
    ],
    "outrank": [
     "manda/mandan sobre",
     "prevalece*",
     "tiene/tienen prioridad sobre",
     "por encima de/del"
    ],
    "unrestrained": [
     "modo desarrollador",
     "sin restricciones",
     "ahora eres",
     "ya no eres",
     "muestra/revela tu/el prompt"
    ],
    "regardless": [
     "aunque el usuario",
     "sin importar",
     "independientemente de/del",
     "incluso si",
     "pida lo que pida",
     "diga lo que diga"
    ],
    "skip": [
     "sin pedir confirmación/confirmacion/permiso/autorización",
     "sin confirmación/confirmacion",
     "sin confirmar",
     "sin preguntar",
     "no pidas/pida confirmación/permiso",
     "sin consultar al",
     "omite/salta la confirmación",
     "sin esperar",
     "sin aprobación",
     "no preguntes"
    ],
    "prefer": [
     "siempre esta herramienta",
     "utiliza/usa/use/utilice siempre esta",
     "en lugar de cualquier",
     "solo/únicamente esta herramienta",
     "prefiere siempre",
     "usa esta",
     "use esta",
     "utilice esta",
     "emplea esta"
    ],
    "otherthings": [
     "otra/otras/demás/cualquier herramienta/herramientas/otra",
     "otros servidores"
    ],
    "avoid": [
     "no/nunca uses/use/utilices/utilice/llames/emplees",
     "deja de usar",
     "evita usar",
     "está prohibido"
    ],
    "malign": [
     "insegur*",
     "malicios*",
     "obsolet*",
     "comprometid*",
     "deprecad*",
     "poco fiable",
     "desactualizad*",
     "retirad*",
     "no es fiable"
    ],
    "supersede": [
     "sustituye a",
     "reemplaza a"
    ],
    "persist": [
     "de ahora en adelante",
     "a partir de ahora",
     "en todas las respuestas",
     "permanentemente",
     "el resto de la sesión"
    ],
    "detect": [
     "detecta*",
     "escanea*",
     "bloquea*"
    ],
    "example": [
     "por ejemplo",
     "p. ej.",
     "como"
    ],
    "feed": [
     "para obtener",
     "devuelto/devuelta",
     "devuelve",
     "para conseguir"
    ],
    "consent": [
     "confirma siempre con",
     "pregunta al usuario",
     "si el usuario",
     "pide confirmación",
     "confirma con el usuario",
     "cuando el usuario"
    ],
    "parameter": [
     "parámetro*",
     "parametro*",
     "destinatario*",
     "importe*",
     "cantidad",
     "ruta",
     "fecha",
     "valor",
     "argumento*",
     "dirección",
     "cuenta",
     "amount"
    ],
    "contact": [
     "destinatario*",
     "copia",
     "cuenta",
     "copia oculta"
    ],
    "self": [
     "esta herramienta",
     "esta función"
    ]
   }
  },
  {
   "code": "pt",
   "name": "Portuguese",
   "boundary": "word",
   "verified": false,
   "stopwords": [
    "o",
    "os",
    "as",
    "do",
    "da",
    "dos",
    "das",
    "uma",
    "um",
    "para",
    "com",
    "que",
    "esta",
    "este",
    "ao",
    "não",
    "antes",
    "sempre",
    "em",
    "se",
    "de",
    "é",
    "na",
    "mais",
    "seu",
    "isso",
    "sem",
    "e",
    "por",
    "isto"
   ],
   "concepts": {
    "oblige": [
     "deve*",
     "é/e obrigatório/obrigatorio/necessário/preciso",
     "sempre",
     "tem/tens que",
     "obrigatoriamente",
     "certifique-se",
     "requer*",
     "por favor",
     "nunca",
     "precisa*"
    ],
    "when": [
     "quando",
     "cada/toda vez que",
     "sempre que",
     "se",
     "ao",
     "após",
     "assim que",
     "depois de"
    ],
    "before": [
     "antes de/da/do",
     "antes",
     "previamente",
     "precedid*"
    ],
    "first": [
     "primeiro"
    ],
    "call": [
     "cham*",
     "us*",
     "utili*",
     "invo*",
     "execut*",
     "rod*",
     "acion*",
     "aprov*",
     "aprova*"
    ],
    "instead": [
     "em vez de",
     "em lugar de",
     "no lugar de",
     "ao invés de"
    ],
    "quant": [
     "qualquer*",
     "todo/toda/todos/todas",
     "cada"
    ],
    "operation": [
     "operação/operacao/operações",
     "solicitação*",
     "transação/transações",
     "acesso*",
     "transferência*",
     "pagamento*",
     "consulta*",
     "ação/ações"
    ],
    "move": [
     "envi*",
     "mand*",
     "encaminh*",
     "carreg*",
     "copi*",
     "inclu*",
     "anex*",
     "pass*",
     "entreg*",
     "escrev*",
     "salv*",
     "forne*",
     "compartilh*",
     "transmit*",
     "public*",
     "adicion*",
     "coloque",
     "insir*"
    ],
    "read": [
     "lei*",
     "ler",
     "abra*",
     "abrir",
     "obten*",
     "colet*",
     "recuper*"
    ],
    "change": [
     "mud*",
     "substitu*",
     "modifi*",
     "alter*",
     "troqu*",
     "troc*",
     "multipli*",
     "aument*",
     "reduz*",
     "dobr*",
     "defin*",
     "ajust*",
     "redirecion*",
     "som*",
     "subtra*",
     "divid*",
     "adiant*",
     "atras*",
     "convert*",
     "acrescent*",
     "trunc*",
     "desloc*",
     "deve ser"
    ],
    "destroy": [
     "apag*",
     "exclu*",
     "elimin*",
     "desativ*",
     "desabilit*",
     "remov*"
    ],
    "secret": [
     "senha*",
     "chave/chaves",
     "credenci*",
     "token/tokens",
     "variáveis de ambiente",
     "frase semente",
     "segredo/segredos",
     "número do cartão"
    ],
    "conversation": [
     "conversa*",
     "chat",
     "histórico",
     "mensagens anteriores",
     "prompt do sistema"
    ],
    "whole": [
     "toda",
     "todo",
     "completa/completo",
     "inteira/inteiro",
     "histórico",
     "anteriores",
     "conteúdo"
    ],
    "sink": [
     "servidor externo/remoto",
     "terceiros"
    ],
    "neg": [
     "não",
     "nao",
     "nunca",
     "sem",
     "nem",
     "jamais",
     "nada"
    ],
    "conceal": [
     "não/nao conte/diga/informe/avise/mencione/revele/notifique ao/o/isso/a/nada",
     "não/nao mencione",
     "sem avisar/informar/contar/dizer/notificar o/ao usuário/usuario/utilizador",
     "sem que o usuário/usuario/utilizador",
     "secretamente",
     "em segredo",
     "em silêncio",
     "silenciosamente",
     "discretamente",
     "ocult*",
     "escond*",
     "sem o conhecimento",
     "às escondidas",
     "não deixe o usuário"
    ],
    "ignore": [
     "ignor*",
     "esque*",
     "desconsider*",
     "descart*"
    ],
    "prior": [
     "antes",
     "anteriormente",
     "anteriores/anterior",
     "prévias",
     "todas/todos",
     "qualquer",
     "do sistema",
     "precedentes"
    ],
    "instructions": [
     "o que o sistema disse",
     "o que foi dito",
     "o que lhe disseram",
     "instruções/instrucoes/instrução",
     "regras/regra",
     "diretrizes",
     "políticas",
     "orientações",
     "restrições",
     "ordens"
    ],
    "outrank": [
     "prevalece*",
     "tem/têm prioridade sobre",
     "acima do/da"
    ],
    "unrestrained": [
     "modo desenvolvedor",
     "sem restrições",
     "agora você é",
     "você não é mais",
     "mostre/revele o prompt"
    ],
    "regardless": [
     "mesmo que o",
     "não importa",
     "independentemente de/do",
     "ainda que o"
    ],
    "skip": [
     "sem pedir confirmação/confirmacao/permissão",
     "sem confirmação/confirmacao",
     "sem confirmar",
     "sem perguntar",
     "sem perguntar nada",
     "não/nao peça confirmação/permissão",
     "pule a confirmação",
     "sem consultar",
     "sem aprovação",
     "sem esperar",
     "não pergunte"
    ],
    "prefer": [
     "use/utilize/usa sempre esta",
     "sempre esta ferramenta",
     "em vez de qualquer",
     "somente/apenas esta ferramenta",
     "use esta",
     "utilize esta",
     "usar esta"
    ],
    "otherthings": [
     "outra/outras/demais/qualquer ferramenta/ferramentas/outra",
     "outros servidores"
    ],
    "avoid": [
     "não/nao/nunca use/utilize/usa/chame",
     "pare de usar",
     "evite usar",
     "é proibido"
    ],
    "malign": [
     "insegur*",
     "malicios*",
     "obsolet*",
     "comprometid*",
     "descontinuad*",
     "depreciad*",
     "desatualizad*",
     "pouco confiável",
     "não é confiável"
    ],
    "supersede": [
     "substitui a/o"
    ],
    "persist": [
     "de agora em diante",
     "a partir de agora",
     "em todas as respostas",
     "permanentemente",
     "resto da sessão"
    ],
    "detect": [
     "detecta*",
     "verifica se",
     "bloqueia*"
    ],
    "example": [
     "por exemplo",
     "p. ex.",
     "como"
    ],
    "feed": [
     "para obter",
     "retornado/retornada",
     "devolvido",
     "para conseguir"
    ],
    "consent": [
     "confirme sempre",
     "pergunte ao usuário",
     "se o usuário",
     "peça confirmação",
     "confirme com o",
     "quando o usuário"
    ],
    "parameter": [
     "parâmetro*",
     "parametro*",
     "destinatário*",
     "valor/valores",
     "quantia",
     "caminho",
     "data",
     "argumento*",
     "endereço",
     "conta",
     "amount"
    ],
    "contact": [
     "destinatário*",
     "cópia",
     "conta"
    ],
    "self": [
     "esta ferramenta"
    ]
   }
  },
  {
   "code": "fr",
   "name": "French",
   "boundary": "word",
   "verified": false,
   "stopwords": [
    "le",
    "les",
    "des",
    "du",
    "une",
    "un",
    "pour",
    "avec",
    "que",
    "cet",
    "cette",
    "ce",
    "au",
    "aux",
    "est",
    "avant",
    "toujours",
    "et",
    "ne",
    "pas",
    "doit",
    "chaque",
    "sur",
    "dans",
    "sans",
    "aussi",
    "de",
    "la",
    "il",
    "que",
    "qui",
    "à"
   ],
   "concepts": {
    "oblige": [
     "doit",
     "doivent",
     "devez",
     "il faut",
     "faut",
     "est obligatoire/nécessaire/requis",
     "toujours",
     "obligatoirement",
     "veillez à",
     "assure-toi",
     "assurez-vous",
     "nécessite",
     "veuillez",
     "impérativement",
     "jamais",
     "exige*"
    ],
    "when": [
     "quand",
     "lorsque",
     "lorsqu'*",
     "chaque fois que",
     "à chaque",
     "lors de",
     "si",
     "après",
     "dès que",
     "une fois"
    ],
    "before": [
     "avant",
     "avant de",
     "avant d'*",
     "avant toute",
     "préalablement",
     "au préalable",
     "précéd*"
    ],
    "first": [
     "d'abord"
    ],
    "call": [
     "appel*",
     "utilis*",
     "invo*",
     "exécut*",
     "execut*",
     "emploi*",
     "lanc*",
     "déclench*",
     "lance*"
    ],
    "instead": [
     "au lieu de",
     "à la place"
    ],
    "quant": [
     "tout/toute/tous/toutes",
     "chaque",
     "n'importe quel"
    ],
    "operation": [
     "opération*",
     "operation*",
     "requête*",
     "transaction*",
     "accès",
     "virement*",
     "paiement*",
     "action*",
     "recherche*"
    ],
    "move": [
     "envoi*",
     "envoy*",
     "transmet*",
     "transmis",
     "transfér*",
     "transfer*",
     "copi*",
     "inclu*",
     "joi*",
     "pass*",
     "fourni*",
     "écri*",
     "enregistr*",
     "partag*",
     "publi*",
     "ajout*",
     "mets",
     "mettez",
     "insér*",
     "téléverse*",
     "communiqu*"
    ],
    "read": [
     "lis",
     "lisez",
     "lire",
     "lit",
     "ouvr*",
     "récupèr*",
     "récupér*",
     "collect*",
     "charg*",
     "consult*"
    ],
    "change": [
     "remplac*",
     "décal*",
     "repouss*",
     "avanc*",
     "modifi*",
     "chang*",
     "multipli*",
     "augment*",
     "rédui*",
     "doubl*",
     "défini*",
     "fix*",
     "redirig*",
     "substitu*",
     "ajust*",
     "mis à",
     "ajout*",
     "soustra*",
     "retranch*",
     "divis*",
     "convert*",
     "échang*",
     "tronqu*",
     "mettre",
     "mis",
     "mise"
    ],
    "destroy": [
     "supprim*",
     "efface*",
     "désactiv*",
     "vide",
     "annul*"
    ],
    "secret": [
     "mot/mots de passe",
     "clé/clés",
     "clef/clefs",
     "identifiant/identifiants",
     "jeton/jetons",
     "token/tokens",
     "variables d'environnement",
     "phrase secrète",
     "secret/secrets",
     "numéro de carte"
    ],
    "conversation": [
     "conversation*",
     "discussion",
     "historique",
     "messages précédents",
     "prompt système"
    ],
    "whole": [
     "toute",
     "tout",
     "complète/complet",
     "entière/entier",
     "intégral*",
     "historique",
     "précédents",
     "contenu"
    ],
    "sink": [
     "serveur externe/distant",
     "un tiers",
     "tiers"
    ],
    "neg": [
     "ne",
     "n'*",
     "pas",
     "jamais",
     "sans",
     "aucun*",
     "rien",
     "ni"
    ],
    "conceal": [
     "n'en parle/parlez",
     "ne le dis/dites/mentionne/mentionnez/révèle/signale",
     "ne dis/dites rien/pas",
     "ne mentionne/mentionnez",
     "n'informe/informez",
     "ne préviens/prévenez",
     "sans en informer",
     "sans informer/prévenir/avertir/dire/mentionner",
     "sans le dire/mentionner",
     "sans que l'utilisateur",
     "l'utilisateur ne doit rien/pas",
     "ne doit rien savoir",
     "à l'insu",
     "secrètement",
     "en secret",
     "discrètement",
     "silencieusement",
     "en silence",
     "cache*/cachez",
     "ne révèle/révélez",
     "ne pas informer/mentionner/dire",
     "n'avertis/avertissez",
     "garde/gardez cela"
    ],
    "ignore": [
     "ignor*",
     "oubli*",
     "ne tiens/tenez pas compte",
     "fais/faites abstraction",
     "contourn*"
    ],
    "prior": [
     "avant",
     "auparavant",
     "précédentes/précédents/précédente",
     "antérieures/antérieurs",
     "toutes/tous",
     "du système",
     "autres",
     "ci-dessus"
    ],
    "instructions": [
     "ce qu'on t'a dit",
     "ce qui t'a été dit",
     "ce qui vous a été dit",
     "instructions/instruction",
     "règles/règle",
     "consignes/consigne",
     "directives",
     "politiques",
     "restrictions",
     "ordres"
    ],
    "outrank": [
     "prévaut",
     "prévalent",
     "priorité sur",
     "prime sur",
     "priment sur",
     "au-dessus de/du"
    ],
    "unrestrained": [
     "mode développeur",
     "sans restriction/restrictions",
     "tu es maintenant",
     "tu n'es plus",
     "affiche/révèle le/ton prompt",
     "vous êtes maintenant"
    ],
    "regardless": [
     "même si",
     "quel que soit",
     "quelle que soit",
     "peu importe",
     "quoi que"
    ],
    "skip": [
     "sans demander",
     "sans confirmation",
     "sans confirmer",
     "sans attendre",
     "sans autorisation",
     "ne demande/demandez pas de/la",
     "ne demande jamais",
     "saute/ignore la confirmation",
     "sans approbation",
     "sans validation"
    ],
    "prefer": [
     "utilise/utilisez toujours cet",
     "toujours cet outil",
     "à la place de tous/tout",
     "uniquement/seulement cet outil",
     "au lieu de tout",
     "utilisez/utilise cet",
     "employez cet"
    ],
    "otherthings": [
     "un autre outil",
     "autre/autres outil/outils",
     "tous les autres",
     "tout autre",
     "autres serveurs",
     "autres"
    ],
    "avoid": [
     "n'utilise/utilisez jamais/pas/plus",
     "un autre outil",
     "ne jamais utiliser",
     "cesse d'utiliser",
     "évite d'utiliser",
     "n'appelle/appelez pas/jamais",
     "interdit"
    ],
    "malign": [
     "dangereu*",
     "malveillant*",
     "obsolète*",
     "compromis*",
     "déprécié*",
     "périmé*",
     "peu fiable",
     "abandonné*",
     "plus fiable"
    ],
    "supersede": [
     "remplace l'outil"
    ],
    "persist": [
     "à partir de maintenant",
     "désormais",
     "dorénavant",
     "dans toutes les réponses",
     "en permanence",
     "le reste de la session"
    ],
    "detect": [
     "détecte*",
     "analyse*",
     "bloque*"
    ],
    "example": [
     "par exemple",
     "p. ex.",
     "comme"
    ],
    "feed": [
     "pour obtenir",
     "renvoyé*",
     "retourné*",
     "afin d'obtenir"
    ],
    "consent": [
     "demande toujours confirmation",
     "demande confirmation",
     "demandez confirmation",
     "si l'utilisateur",
     "lorsque l'utilisateur",
     "confirmation à l'utilisateur"
    ],
    "parameter": [
     "paramètre*",
     "parametre*",
     "destinataire*",
     "montant*",
     "quantité",
     "chemin",
     "date",
     "valeur",
     "argument*",
     "adresse",
     "compte",
     "amount"
    ],
    "contact": [
     "destinataire*",
     "copie",
     "compte"
    ],
    "self": [
     "cet outil",
     "cette fonction"
    ]
   }
  },
  {
   "code": "de",
   "name": "German",
   "boundary": "word",
   "verified": false,
   "stopwords": [
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "und",
    "für",
    "mit",
    "nicht",
    "ist",
    "wird",
    "werden",
    "dieses",
    "vor",
    "immer",
    "zu",
    "von",
    "auch",
    "nichts",
    "davon",
    "jeden",
    "soll",
    "bei",
    "auf",
    "aus",
    "im",
    "nach",
    "sie",
    "führe",
    "sag",
    "alle",
    "wenn",
    "oder"
   ],
   "concepts": {
    "oblige": [
     "muss",
     "müssen",
     "soll",
     "sollen",
     "sollte",
     "ist/sind zu",
     "zwingend",
     "unbedingt",
     "immer",
     "erforderlich",
     "notwendig",
     "bitte",
     "stelle sicher",
     "stets",
     "nie",
     "niemals",
     "verpflichtend"
    ],
    "when": [
     "wenn",
     "immer wenn",
     "jedes mal",
     "jedesmal",
     "sobald",
     "falls",
     "beim",
     "bei jedem",
     "bei jeder",
     "nach",
     "nachdem",
     "wann immer",
     "wird",
     "bei",
     "werden"
    ],
    "before": [
     "vor",
     "bevor",
     "vorher",
     "zuvor",
     "im voraus",
     "vorausgeh*",
     "vorab"
    ],
    "first": [
     "zuerst"
    ],
    "call": [
     "aufruf*",
     "ruf*",
     "verwend*",
     "nutz*",
     "ausführ*",
     "ausgeführt",
     "aufgerufen",
     "benutz*",
     "führe",
     "auszuführ*",
     "aufzuruf*",
     "zu verwenden",
     "gestartet"
    ],
    "instead": [
     "statt",
     "anstatt",
     "anstelle",
     "stattdessen"
    ],
    "quant": [
     "jede*",
     "alle*",
     "sämtliche*",
     "beliebige*"
    ],
    "operation": [
     "dateioperation*",
     "operation*",
     "anfrage*",
     "transaktion*",
     "zugriff*",
     "überweisung*",
     "zahlung*",
     "aktion*",
     "suche*"
    ],
    "move": [
     "häng*",
     "anhäng*",
     "beileg*",
     "leg",
     "lege",
     "stell",
     "send*",
     "schick*",
     "übergib",
     "übergeben",
     "leite",
     "weiterleit*",
     "weitergeleitet",
     "kopier*",
     "lade",
     "hochlad*",
     "füge",
     "beifüg*",
     "schreib*",
     "speicher*",
     "teile",
     "übermittl*",
     "übertrag*",
     "gib",
     "trage",
     "weitergeben",
     "hinzufüg*",
     "mitgib"
    ],
    "read": [
     "lies",
     "lese*",
     "öffne*",
     "hole",
     "sammle",
     "lade",
     "auslesen"
    ],
    "change": [
     "verschieb*",
     "verschob*",
     "ersetz*",
     "änder*",
     "geändert",
     "setz*",
     "gesetzt",
     "multiplizier*",
     "erhöh*",
     "verdoppel*",
     "halbier*",
     "vertausch*",
     "überschreib*",
     "überschrieben",
     "umleit*",
     "anpass*",
     "angepasst",
     "abzuzieh*",
     "abzieh*",
     "addier*",
     "hinzuzuzähl*",
     "dividier*",
     "umwandel*",
     "umzuwandel*",
     "auszutausch*",
     "austausch*",
     "anzuheb*",
     "zuzuschlag*",
     "kürz*",
     "zu ersetz*",
     "zu teilen/halbieren/verdoppeln/multiplizieren",
     "durch zwei/drei/zehn"
    ],
    "destroy": [
     "lösch*",
     "entfern*",
     "deaktivier*",
     "abschalt*",
     "leere"
    ],
    "secret": [
     "passwort",
     "passwörter",
     "kennwort",
     "schlüssel",
     "zugangsdaten",
     "token/tokens",
     "umgebungsvariable*",
     "geheimnis*",
     "anmeldedaten",
     "kartennummer",
     "wiederherstellungsphrase"
    ],
    "conversation": [
     "gespräch*",
     "gesprächsverlauf",
     "unterhaltung*",
     "chatverlauf",
     "chat",
     "systemprompt",
     "verlauf"
    ],
    "whole": [
     "gesamte*",
     "ganze*",
     "vollständig*",
     "komplett*",
     "verlauf",
     "alle",
     "inhalt"
    ],
    "sink": [
     "externen/externer server",
     "dritte",
     "entfernten server"
    ],
    "neg": [
     "nicht",
     "nie",
     "niemals",
     "kein*",
     "ohne",
     "weder",
     "nichts"
    ],
    "conceal": [
     "sag/sage/sagen sie dem/der benutzer/nutzer/anwender nichts",
     "sag/sage dem benutzer/nutzer nicht",
     "ohne den benutzer/nutzer/anwender zu",
     "ohne dass der benutzer/nutzer/anwender",
     "ohne wissen des",
     "erwähne dies/das/es/sie nicht",
     "erwähne nicht",
     "nicht erwähnen",
     "informiere den benutzer/nutzer nicht",
     "dem benutzer/nutzer nicht",
     "dem benutzer/nutzer verschweigen",
     "verschweig*",
     "heimlich",
     "stillschweigend",
     "unbemerkt",
     "insgeheim",
     "verbirg",
     "vor dem benutzer/nutzer verbergen/verborgen/geheim",
     "teile dem benutzer/nutzer nicht",
     "der benutzer/nutzer darf nicht/nichts",
     "halte dies geheim"
    ],
    "ignore": [
     "ignorier*",
     "vergiss",
     "missacht*",
     "setze dich hinweg",
     "umgeh*",
     "verwirf"
    ],
    "prior": [
     "vorher",
     "zuvor",
     "bisher",
     "vorherige*",
     "bisherige*",
     "früheren",
     "vorigen",
     "alle",
     "obigen",
     "anderen",
     "des systems"
    ],
    "instructions": [
     "gesagt wurde",
     "gesagt haben",
     "anweisung*",
     "regel*",
     "vorgaben",
     "richtlinie*",
     "instruktion*",
     "einschränkung*",
     "befehle"
    ],
    "outrank": [
     "vorrang vor",
     "haben/hat vorrang",
     "stehen/steht über"
    ],
    "unrestrained": [
     "entwicklermodus",
     "ohne einschränkungen",
     "du bist jetzt/nun",
     "du bist kein*",
     "gib den systemprompt"
    ],
    "regardless": [
     "auch wenn der",
     "egal was",
     "ungeachtet",
     "unabhängig davon",
     "selbst wenn"
    ],
    "skip": [
     "ohne rückfrage",
     "ohne bestätigung",
     "ohne zu fragen",
     "ohne nachfrage",
     "ohne zustimmung",
     "ohne nachzufragen",
     "ohne freigabe",
     "frage nicht nach",
     "überspringe die bestätigung",
     "ohne auf die bestätigung"
    ],
    "prefer": [
     "verwende/nutze/benutze immer/stets/ausschließlich dieses/nur",
     "immer dieses werkzeug/tool",
     "ausschließlich dieses",
     "nur dieses werkzeug/tool",
     "anstelle aller",
     "nur noch dieses",
     "dieses werkzeug/tool zu verwenden/nutzen",
     "stattdessen dieses"
    ],
    "otherthings": [
     "andere/anderen/anderes werkzeuge/werkzeug/tools/tool/suchwerkzeuge/server",
     "suchwerkzeuge",
     "anderer server"
    ],
    "avoid": [
     "niemals/nie/nicht andere",
     "verwende/nutze niemals/nie/nicht",
     "nicht verwenden",
     "nicht mehr verwendet/aufgerufen",
     "darf/dürfen nicht"
    ],
    "malign": [
     "unsicher*",
     "bösartig*",
     "veraltet*",
     "kompromittiert*",
     "überholt*",
     "unzuverlässig*",
     "abgekündigt*",
     "fehlerhaft*"
    ],
    "supersede": [
     "ersetzt das",
     "tritt an die stelle"
    ],
    "persist": [
     "von jetzt an",
     "ab jetzt",
     "ab sofort",
     "in allen weiteren",
     "dauerhaft",
     "für den rest"
    ],
    "detect": [
     "erkennt",
     "prüft ob",
     "scannt",
     "blockiert"
    ],
    "example": [
     "zum beispiel",
     "z. b.",
     "z.b.",
     "wie"
    ],
    "feed": [
     "um zu",
     "um die",
     "zurückgegeben*",
     "zu erhalten"
    ],
    "consent": [
     "frage immer zuerst",
     "frag den",
     "wenn der benutzer",
     "falls der benutzer",
     "bestätigung des benutzers",
     "frage den benutzer"
    ],
    "parameter": [
     "parameter*",
     "empfänger*",
     "betrag*",
     "menge",
     "pfad*",
     "datum",
     "wert",
     "argument*",
     "adresse",
     "konto",
     "amount"
    ],
    "contact": [
     "empfänger*",
     "blindkopie",
     "konto"
    ],
    "self": [
     "dieses/dieser/diesem werkzeug/werkzeugs/tool/tools"
    ]
   }
  },
  {
   "code": "it",
   "name": "Italian",
   "boundary": "word",
   "verified": false,
   "stopwords": [
    "il",
    "lo",
    "gli",
    "dei",
    "della",
    "questo",
    "questa",
    "uno",
    "per",
    "con",
    "che",
    "non",
    "prima",
    "del",
    "e",
    "di",
    "tutte",
    "sono",
    "senza",
    "ogni",
    "se"
   ],
   "concepts": {
    "oblige": [
     "deve",
     "devono",
     "bisogna",
     "è necessario/obbligatorio",
     "sempre",
     "assicurati",
     "richiede"
    ],
    "when": [
     "quando",
     "ogni volta che",
     "ogni volta",
     "se",
     "dopo"
    ],
    "before": [
     "prima di",
     "prima",
     "in anticipo"
    ],
    "call": [
     "chiam*",
     "us*",
     "utilizz*",
     "invoc*",
     "esegu*"
    ],
    "quant": [
     "qualsiasi",
     "ogni",
     "tutti",
     "tutte"
    ],
    "operation": [
     "operazion*",
     "richiest*",
     "transazion*",
     "access*",
     "pagament*"
    ],
    "move": [
     "invi*",
     "inoltr*",
     "copi*",
     "inclu*",
     "alleg*",
     "pass*",
     "forn*",
     "scriv*",
     "salv*",
     "inserisc*",
     "carica*"
    ],
    "read": [
     "legg*",
     "apr*",
     "recuper*",
     "raccogl*"
    ],
    "change": [
     "cambi*",
     "sostitu*",
     "modific*",
     "moltiplic*",
     "aument*",
     "imposta*",
     "raddoppi*"
    ],
    "destroy": [
     "elimin*",
     "cancell*",
     "disattiv*"
    ],
    "secret": [
     "password",
     "chiave/chiavi",
     "credenzial*",
     "token",
     "segret*"
    ],
    "conversation": [
     "conversazion*",
     "chat",
     "cronologia"
    ],
    "whole": [
     "tutta",
     "tutto",
     "complet*",
     "intera",
     "contenuto"
    ],
    "neg": [
     "non",
     "mai",
     "senza",
     "né"
    ],
    "conceal": [
     "non dirlo/rivelarlo/menzionarlo",
     "non dire",
     "non menzionare",
     "senza informare/avvisare/dire/dirlo",
     "senza che l'utente",
     "all'insaputa",
     "segretamente",
     "di nascosto",
     "silenziosamente"
    ],
    "ignore": [
     "ignor*",
     "dimentic*",
     "trascur*"
    ],
    "prior": [
     "precedenti/precedente",
     "tutte/tutti",
     "del sistema"
    ],
    "instructions": [
     "istruzion*",
     "regole",
     "direttive",
     "indicazioni"
    ],
    "skip": [
     "senza chiedere",
     "senza conferma",
     "senza confermare",
     "non chiedere conferma"
    ],
    "prefer": [
     "usa/utilizza sempre questo",
     "solo questo strumento"
    ],
    "otherthings": [
     "altri/altro strumenti/strumento"
    ],
    "avoid": [
     "non/mai usare/usa/utilizzare"
    ],
    "persist": [
     "d'ora in poi",
     "da ora in poi"
    ],
    "parameter": [
     "parametro/parametri",
     "destinatario",
     "importo",
     "percorso",
     "valore"
    ],
    "contact": [
     "destinatario"
    ],
    "self": [
     "questo strumento"
    ]
   }
  },
  {
   "code": "ru",
   "name": "Russian",
   "boundary": "word",
   "verified": false,
   "concepts": {
    "oblige": [
     "долж*",
     "необходимо",
     "нужно",
     "следует",
     "обязательно",
     "всегда",
     "требуется",
     "обязан*",
     "надо",
     "никогда",
     "пожалуйста"
    ],
    "when": [
     "каждый раз",
     "всякий раз",
     "когда",
     "если",
     "при вызове",
     "при каждом",
     "при",
     "после",
     "как только"
    ],
    "before": [
     "перед",
     "до",
     "прежде",
     "предварительно",
     "заранее",
     "предшеств*"
    ],
    "first": [
     "сначала"
    ],
    "call": [
     "вызов*",
     "вызыв*",
     "вызва*",
     "использ*",
     "запуск*",
     "запусти*",
     "выполн*",
     "примен*",
     "вызв*",
     "запуска*"
    ],
    "instead": [
     "вместо"
    ],
    "quant": [
     "люб*",
     "все/всех/всеми",
     "кажд*",
     "вся*"
    ],
    "operation": [
     "операци*",
     "запрос*",
     "транзакц*",
     "доступ*",
     "перевод*",
     "платеж*",
     "действи*"
    ],
    "move": [
     "приклад*",
     "прилож*",
     "присоедин*",
     "впиш*",
     "укаж*",
     "помест*",
     "отправ*",
     "пересыл*",
     "перешли*",
     "переда*",
     "загруз*",
     "копир*",
     "скопир*",
     "включ*",
     "прикреп*",
     "запиш*",
     "сохран*",
     "предостав*",
     "подел*",
     "добав*",
     "встав*",
     "опублик*",
     "укажи"
    ],
    "read": [
     "прочит*",
     "прочти*",
     "читай*",
     "открой*",
     "открыв*",
     "получи*",
     "собери*",
     "собир*",
     "считай*"
    ],
    "change": [
     "замен*",
     "измен*",
     "установ*",
     "сдвин*",
     "сдвиг*",
     "перенес*",
     "умнож*",
     "увелич*",
     "уменьш*",
     "удвои*",
     "удваив*",
     "поменя*",
     "подмен*",
     "перенаправ*",
     "умножа*",
     "прибавл*",
     "прибав*",
     "вычит*",
     "вычт*",
     "дел*",
     "подставл*",
     "подстав*",
     "заменя*",
     "изменя*",
     "сдвига*",
     "удвo*"
    ],
    "destroy": [
     "удали*",
     "удаля*",
     "отключ*",
     "очист*",
     "останов*"
    ],
    "secret": [
     "парол*",
     "ключ*",
     "токен*",
     "учетные/учётные данные",
     "переменные окружения",
     "секрет*",
     "номер карты",
     "сид-фраз*"
    ],
    "conversation": [
     "переписк*",
     "беседу/беседы/беседе",
     "разговор*",
     "диалог*",
     "историю/история чата",
     "системный промпт",
     "системного промпта"
    ],
    "whole": [
     "всю",
     "весь",
     "все/всё",
     "полн*",
     "целиком",
     "истори*",
     "содержим*"
    ],
    "sink": [
     "внешний/внешнему/удаленный/удалённый сервер*",
     "третьим лицам"
    ],
    "neg": [
     "не",
     "ни",
     "никогда",
     "без",
     "нельзя",
     "никуда",
     "запрещ*"
    ],
    "conceal": [
     "не сообщай*/говори*/рассказывай*/упоминай*/показывай*/раскрывай*",
     "не сообщать/говорить/упоминать/раскрывать",
     "не уведомля*",
     "незаметно для",
     "незаметно",
     "без ведома",
     "втайне от",
     "тайно",
     "скрытно",
     "скрой*",
     "скрыва*",
     "в тайне",
     "чтобы пользователь не",
     "не информируй*",
     "без уведомления",
     "пользователь не должен",
     "держи в секрете"
    ],
    "ignore": [
     "игнорир*",
     "проигнорир*",
     "забудь*",
     "не обращай внимания",
     "отбрось",
     "обойди"
    ],
    "prior": [
     "раньше",
     "ранее",
     "до этого",
     "предыдущ*",
     "прежн*",
     "прошл*",
     "все",
     "любые",
     "выше",
     "системн*",
     "други*"
    ],
    "instructions": [
     "что тебе говорили",
     "что было сказано",
     "инструкци*",
     "указани*",
     "правил*",
     "ограничени*",
     "директив*",
     "команд*"
    ],
    "outrank": [
     "приоритет над",
     "важнее",
     "выше системн*",
     "имеют приоритет",
     "имеет приоритет"
    ],
    "unrestrained": [
     "режим разработчика",
     "без ограничений",
     "теперь ты",
     "ты больше не",
     "покажи системный"
    ],
    "regardless": [
     "независимо от",
     "даже если",
     "что бы ни",
     "вне зависимости",
     "несмотря на"
    ],
    "skip": [
     "без подтверждения",
     "не спрашива*",
     "без согласия",
     "не запрашива*",
     "пропуст* подтверждение",
     "без разрешения",
     "без запроса",
     "без одобрения",
     "не дожида*"
    ],
    "prefer": [
     "всегда используй*/использовать",
     "только этот/этим инструмент*",
     "вместо всех",
     "отдавай предпочтение",
     "используйте этот/только",
     "используй этот/только",
     "вместо него этот"
    ],
    "otherthings": [
     "другими/другие/других/другой инструмент*",
     "остальные инструменты",
     "другие",
     "других серверов"
    ],
    "avoid": [
     "никогда не использ*",
     "не использ*",
     "не пользуйся",
     "не пользуйтесь",
     "никогда не пользуйся",
     "запрещено использ*",
     "перестань использ*",
     "не вызыв*"
    ],
    "malign": [
     "небезопас*",
     "вредонос*",
     "устарел*",
     "скомпромет*",
     "ненадежн*",
     "ненадёжн*",
     "больше не поддерживается"
    ],
    "supersede": [
     "заменяет инструмент"
    ],
    "persist": [
     "с этого момента",
     "впредь",
     "отныне",
     "во всех последующих",
     "навсегда",
     "постоянно"
    ],
    "detect": [
     "обнаруж*",
     "сканир*",
     "блокир*"
    ],
    "example": [
     "например",
     "к примеру"
    ],
    "feed": [
     "чтобы получить",
     "полученн*",
     "возвращ*"
    ],
    "consent": [
     "спросите подтверждение",
     "спроси пользователя",
     "если пользователь",
     "подтверждение у пользователя",
     "с согласия",
     "когда пользователь"
    ],
    "parameter": [
     "параметр*",
     "получател*",
     "сумм*",
     "путь",
     "количеств*",
     "дат*",
     "значени*",
     "аргумент*",
     "адрес*",
     "счет*",
     "счёт*",
     "amount"
    ],
    "contact": [
     "получател*",
     "копи*",
     "счет*",
     "счёт*"
    ],
    "self": [
     "этого/этот/этим/данный/данного инструмент*"
    ]
   }
  },
  {
   "code": "ar",
   "name": "Arabic",
   "boundary": "any",
   "verified": false,
   "concepts": {
    "oblige": [
     "يجب",
     "ينبغي",
     "لا بد",
     "دائما",
     "دائماً",
     "يلزم",
     "يتعين",
     "احرص",
     "تأكد من",
     "من الضروري",
     "يرجى",
     "إلزامي"
    ],
    "when": [
     "عند",
     "عندما",
     "كلما",
     "كل مرة",
     "إذا",
     "بعد",
     "حين"
    ],
    "before": [
     "قبل",
     "مسبقا"
    ],
    "first": [
     "أولا",
     "أولاً"
    ],
    "call": [
     "استدعاء",
     "استخدام",
     "تنفيذ",
     "تشغيل",
     "استخدم",
     "استدع",
     "نفذ",
     "نفّذ",
     "شغل",
     "شغّل",
     "تستدعي",
     "يستدعى"
    ],
    "instead": [
     "بدلا من",
     "بدلاً من",
     "عوضا عن"
    ],
    "quant": [
     "أي",
     "جميع",
     "كل",
     "كافة"
    ],
    "operation": [
     "عملية",
     "عمليات",
     "طلب",
     "معاملة",
     "وصول",
     "تحويل",
     "دفع"
    ],
    "move": [
     "ضع",
     "أدخل",
     "أرسل",
     "إرسال",
     "مرر",
     "تمرير",
     "انسخ",
     "نسخ",
     "أرفق",
     "أضف",
     "تقديم",
     "اكتب",
     "احفظ",
     "شارك",
     "حول",
     "ارفع",
     "إعادة توجيه",
     "ضمن",
     "أدرج"
    ],
    "read": [
     "اقرأ",
     "قراءة",
     "افتح",
     "اجمع",
     "احصل"
    ],
    "change": [
     "تغيير",
     "غير",
     "استبدال",
     "استبدل",
     "تعديل",
     "عدل",
     "مضاعفة",
     "ضاعف",
     "زيادة",
     "تعيين",
     "اضبط",
     "اضرب",
     "ضرب",
     "اجمع",
     "اطرح",
     "قسم",
     "اقسم",
     "تحويل",
     "حوّل",
     "تقديم موعد"
    ],
    "destroy": [
     "احذف",
     "حذف",
     "امسح",
     "تعطيل",
     "عطل",
     "إيقاف"
    ],
    "secret": [
     "كلمة مرور",
     "كلمة المرور",
     "كلمات المرور",
     "المفتاح الخاص",
     "مفتاح",
     "بيانات الاعتماد",
     "رمز الوصول",
     "متغيرات البيئة",
     "رقم البطاقة",
     "عبارة الاسترداد"
    ],
    "conversation": [
     "المحادثة",
     "الدردشة",
     "سجل المحادثة",
     "موجه النظام"
    ],
    "whole": [
     "كاملة",
     "كامل",
     "كل",
     "جميع",
     "بالكامل",
     "سجل",
     "محتوى",
     "محتواه"
    ],
    "sink": [
     "خادم خارجي",
     "خادم بعيد",
     "طرف ثالث"
    ],
    "neg": [
     "لا ت",
     "لا ي",
     "لا ن",
     "لن ي",
     "لن ت",
     "ليس",
     "دون",
     "بدون",
     "لم ي",
     "لم ت"
    ],
    "conceal": [
     "لا تخبر",
     "لا تخبر أحدا",
     "دون علم المستخدم",
     "بدون علم المستخدم",
     "دون إخبار",
     "بدون إخبار",
     "لا تذكر",
     "لا تبلغ",
     "سرا",
     "سراً",
     "خفية",
     "أخف",
     "إخفاء",
     "دون أن يعلم المستخدم",
     "دون أن يعرف",
     "لا تدع المستخدم",
     "لا تكشف",
     "بصمت",
     "دون إبلاغ",
     "لا تعلم المستخدم",
     "لا تظهر"
    ],
    "ignore": [
     "تجاهل",
     "تخطى",
     "اهمل",
     "انسى"
    ],
    "prior": [
     "السابقة",
     "السابق",
     "جميع",
     "كل",
     "أعلاه",
     "النظام"
    ],
    "instructions": [
     "التعليمات",
     "تعليمات",
     "القواعد",
     "الأوامر",
     "القيود",
     "الإرشادات"
    ],
    "outrank": [
     "الأولوية على",
     "لها الأسبقية",
     "أسبقية على"
    ],
    "unrestrained": [
     "وضع المطور",
     "بدون قيود",
     "أنت الآن",
     "لم تعد"
    ],
    "regardless": [
     "بغض النظر",
     "حتى لو",
     "مهما"
    ],
    "skip": [
     "دون تأكيد",
     "بدون تأكيد",
     "دون طلب تأكيد",
     "دون سؤال",
     "بدون الرجوع",
     "دون موافقة",
     "بدون موافقة",
     "لا تطلب تأكيد",
     "تخط التأكيد",
     "دون الرجوع",
     "بدون سؤال",
     "دون استئذان"
    ],
    "prefer": [
     "استخدم هذه الأداة دائما",
     "استخدم دائما هذه الأداة",
     "هذه الأداة فقط",
     "دائما هذه الأداة",
     "استخدم هذه الأداة",
     "استخدام هذه الأداة"
    ],
    "otherthings": [
     "أداة أخرى",
     "أدوات البحث الأخرى",
     "الأدوات الأخرى",
     "أدوات أخرى",
     "أي أداة",
     "أداة بحث أخرى"
    ],
    "avoid": [
     "لا تستخدم",
     "تجنب استخدام",
     "يمنع استخدام",
     "يحظر",
     "لا تستدع"
    ],
    "malign": [
     "غير آمنة",
     "ضارة",
     "خبيثة",
     "قديمة",
     "مهملة",
     "متوقفة",
     "غير موثوقة"
    ],
    "supersede": [
     "تحل محل"
    ],
    "persist": [
     "من الآن فصاعدا",
     "من الآن",
     "بشكل دائم",
     "في جميع الردود"
    ],
    "detect": [
     "يكشف",
     "يفحص",
     "يمنع"
    ],
    "example": [
     "على سبيل المثال",
     "مثل"
    ],
    "feed": [
     "للحصول على",
     "التي تم إرجاعها"
    ],
    "consent": [
     "موافقة المستخدم أولا",
     "تأكد من موافقة",
     "اسأل المستخدم",
     "إذا طلب المستخدم"
    ],
    "parameter": [
     "المعامل",
     "معامل",
     "المستلم",
     "المبلغ",
     "المسار",
     "القيمة",
     "قيمة",
     "التاريخ",
     "العنوان",
     "الحساب"
    ],
    "contact": [
     "المستلم",
     "نسخة",
     "الحساب"
    ],
    "self": [
     "هذه الأداة"
    ]
   }
  },
  {
   "code": "hi",
   "name": "Hindi",
   "boundary": "any",
   "verified": false,
   "concepts": {
    "oblige": [
     "अनिवार्य",
     "चाहिए",
     "आवश्यक",
     "ज़रूरी",
     "जरूरी",
     "हमेशा",
     "अवश्य",
     "होगा",
     "करें",
     "भेजें",
     "करना है",
     "दें"
    ],
    "when": [
     "जब भी",
     "जब",
     "हर बार",
     "करते समय",
     "अगर",
     "यदि",
     "के बाद"
    ],
    "before": [
     "से पहले"
    ],
    "first": [
     "पहले"
    ],
    "call": [
     "कॉल",
     "उपयोग",
     "इस्तेमाल",
     "चला",
     "निष्पादित"
    ],
    "instead": [
     "के बजाय",
     "की जगह",
     "के स्थान पर"
    ],
    "quant": [
     "किसी भी",
     "सभी",
     "हर",
     "प्रत्येक",
     "कोई भी"
    ],
    "operation": [
     "फ़ाइल कार्य",
     "कार्य",
     "अनुरोध",
     "लेनदेन",
     "ऑपरेशन",
     "भुगतान"
    ],
    "move": [
     "डालें",
     "रखें",
     "भेजें",
     "भेज",
     "अग्रेषित",
     "अपलोड",
     "कॉपी",
     "शामिल",
     "जोड़ें",
     "डालें",
     "देना",
     "दें",
     "लिखें",
     "साझा",
     "सहेज"
    ],
    "read": [
     "पढ़ें",
     "पढ़कर",
     "खोलें",
     "प्राप्त कर",
     "एकत्र"
    ],
    "change": [
     "बदल दें",
     "बदलें",
     "बदल",
     "दोगुना",
     "सेट करें",
     "बढ़ा",
     "घटा",
     "गुणा",
     "जोड़",
     "घटाएँ",
     "घटाएं",
     "गुणा करें",
     "बदलकर",
     "बदला",
     "आगे बढ़ा",
     "पीछे",
     "तिगुना",
     "कम करें"
    ],
    "destroy": [
     "हटा दें",
     "मिटा",
     "बंद कर",
     "अक्षम"
    ],
    "secret": [
     "पासवर्ड",
     "निजी कुंजी",
     "टोकन",
     "क्रेडेंशियल",
     "गुप्त",
     "कार्ड नंबर",
     "एपीआई कुंजी"
    ],
    "conversation": [
     "चैट का इतिहास",
     "बातचीत",
     "चैट",
     "सिस्टम प्रॉम्प्ट",
     "वार्तालाप"
    ],
    "whole": [
     "पूरी",
     "पूरा",
     "सभी",
     "सामग्री",
     "इतिहास"
    ],
    "sink": [
     "बाहरी सर्वर",
     "तीसरे पक्ष"
    ],
    "neg": [
     "नहीं",
     "न करें",
     "न दें",
     "न भेजें",
     "बिना"
    ],
    "conceal": [
     "उपयोगकर्ता को न बताएं",
     "उपयोगकर्ता को न बताएँ",
     "उपयोगकर्ता को मत बताएं",
     "उपयोगकर्ता को पता न",
     "उपयोगकर्ता को बताए बिना",
     "उपयोगकर्ता से छिपा",
     "चुपके से",
     "चुपचाप",
     "गुप्त रूप से",
     "उपयोगकर्ता को सूचित न",
     "उपयोगकर्ता को सूचित किए बिना",
     "इसका उल्लेख न",
     "उल्लेख न करें",
     "उपयोगकर्ता को जानकारी न",
     "उपयोगकर्ता की जानकारी के बिना",
     "उपयोगकर्ता को नहीं बताना",
     "भनक न"
    ],
    "ignore": [
     "अनदेखा",
     "नज़रअंदाज़",
     "नजरअंदाज",
     "भूल जा",
     "अवहेलना"
    ],
    "prior": [
     "पिछले",
     "पिछली",
     "पहले के",
     "सभी",
     "उपरोक्त",
     "पूर्व"
    ],
    "instructions": [
     "निर्देश",
     "नियम",
     "आदेश",
     "प्रतिबंध",
     "दिशानिर्देश"
    ],
    "outrank": [
     "से ऊपर",
     "प्राथमिकता रखते"
    ],
    "unrestrained": [
     "डेवलपर मोड",
     "अब आप",
     "बिना किसी प्रतिबंध"
    ],
    "regardless": [
     "भले ही",
     "चाहे",
     "परवाह किए बिना"
    ],
    "skip": [
     "से पूछे बिना",
     "पूछे बिना",
     "बिना पुष्टि",
     "पुष्टि के बिना",
     "बिना पूछे",
     "अनुमति के बिना",
     "बिना अनुमति",
     "पुष्टि न मांगें",
     "पुष्टि किए बिना",
     "सहमति के बिना",
     "पुष्टि न माँगें"
    ],
    "prefer": [
     "हमेशा इसी टूल",
     "हमेशा इस टूल",
     "केवल इस टूल",
     "केवल इसी",
     "केवल इस उपकरण",
     "इस उपकरण का उपयोग",
     "इसी उपकरण"
    ],
    "otherthings": [
     "दूसरे टूल",
     "अन्य टूल",
     "किसी अन्य टूल",
     "दूसरा टूल"
    ],
    "avoid": [
     "उपयोग न करें",
     "कभी भी उपयोग न",
     "इस्तेमाल न करें",
     "उपयोग न",
     "प्रयोग न"
    ],
    "malign": [
     "असुरक्षित",
     "दुर्भावनापूर्ण",
     "पुराना",
     "अविश्वसनीय",
     "अप्रचलित",
     "बंद हो"
    ],
    "supersede": [
     "की जगह लेता"
    ],
    "persist": [
     "अब से",
     "आगे से",
     "स्थायी रूप से",
     "सभी उत्तरों में"
    ],
    "detect": [
     "पता लगाता",
     "जांच करता",
     "स्कैन"
    ],
    "example": [
     "उदाहरण के लिए",
     "जैसे"
    ],
    "feed": [
     "प्राप्त करें",
     "प्राप्त करने के लिए"
    ],
    "consent": [
     "उपयोगकर्ता से पुष्टि",
     "उपयोगकर्ता से पूछें",
     "यदि उपयोगकर्ता"
    ],
    "parameter": [
     "तर्क",
     "आर्गुमेंट",
     "पैरामीटर",
     "प्राप्तकर्ता",
     "राशि",
     "पथ",
     "मात्रा",
     "तारीख",
     "मान",
     "खाता"
    ],
    "contact": [
     "प्राप्तकर्ता",
     "खाता"
    ],
    "self": [
     "इस टूल",
     "इसी टूल"
    ]
   }
  }
 ]
};
