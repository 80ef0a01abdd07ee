<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddTo</name>
    <message>
        <source>Add to a dossier or a book</source>
        <translation>案件または冊子に加える</translation>
    </message>
    <message>
        <source>Add to which dossier or book?</source>
        <translation>どの案件または冊子に加えますか</translation>
    </message>
    <message>
        <source>DOSSIERS</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>BOOKS</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>as an annex</source>
        <translation>別添として</translation>
    </message>
    <message>
        <source>There is no dossier yet. Ctrl+N begins one.</source>
        <translation>案件はまだありません。Ctrl+Nで始めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) will be added</source>
        <translation>
            <numerusform>資料%n件を加えます</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the dossier “{title}”</source>
        <translation>案件「{title}」を作る</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) added to “{title}”</source>
        <translation>
            <numerusform>資料%n件を「{title}」に加えました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{needed} of {given} min</source>
        <translation>{needed}／{given}分</translation>
    </message>
    <message>
        <source>{time} more if time allows</source>
        <translation>時間があれば、さらに{time}</translation>
    </message>
    <message>
        <source>{needed} of {given} min in all</source>
        <translation>計{needed}／{given}分</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Item</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Speaking time against the minutes given</source>
        <translation>割り当て時間と発言時間</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>taken out: {words}</source>
        <translation>削除：{words}</translation>
    </message>
    <message>
        <source>put in: {words}</source>
        <translation>追加：{words}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The search broke off by a fault of Attaché&apos;s own; nothing was changed. Search again, or start Attaché anew.</source>
        <translation>Attaché自体の不具合で検索が中断しました。書庫のものは何も変わっていません。もう一度検索するか、Attachéを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Positions, both sides</source>
        <translation>双方の立場</translation>
    </message>
    <message>
        <source>Position of a party</source>
        <translation>当事者の立場</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>主張の内容</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>表明者</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>表明日</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>把握の根拠</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>提起された場合</translation>
    </message>
    <message>
        <source>Answer if raised</source>
        <translation>提起時の応答要領</translation>
    </message>
    <message>
        <source>If they say</source>
        <translation>先方が言えば</translation>
    </message>
    <message>
        <source>We answer</source>
        <translation>我が方の応答</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>If they insist</source>
        <translation>重ねて言われたら</translation>
    </message>
    <message>
        <source>Not to be said</source>
        <translation>言ってはならないこと</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Entry of the chronology</source>
        <translation>経緯の項目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争いあり</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>何の数値か</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Hedge (about, more than)</source>
        <translation>限定語（約、以上）</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Good for days</source>
        <translation>有効日数</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Same subject as</source>
        <translation>同じ対象のまとまり</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>譲れない一線</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>譲れない一線</translation>
    </message>
    <message>
        <source>What must not be given away</source>
        <translation>譲ってはならないこと</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>指示者</translation>
    </message>
    <message>
        <source>What follows if it is crossed</source>
        <translation>越えた場合の結果</translation>
    </message>
    <message>
        <source>Sore points</source>
        <translation>機微な点</translation>
    </message>
    <message>
        <source>Sore point</source>
        <translation>機微な点</translation>
    </message>
    <message>
        <source>What is sore</source>
        <translation>機微な内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>誰にとって機微か</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>用いる表現</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>避ける表現</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Standing (signed, draft, …)</source>
        <translation>状態（署名済み、案など）</translation>
    </message>
    <message>
        <source>The passage that matters</source>
        <translation>重要な一節</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>短い文言</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Seconds to say</source>
        <translation>話す時間（秒）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>達成の目安</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>次善案</translation>
    </message>
    <message>
        <source>Only if asked</source>
        <translation>聞かれたときだけ</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin a meeting</source>
        <translation>会談を作る</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新しい会談</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>There is no meeting to start from yet; begin a new one.</source>
        <translation>土台にする会談がまだありません。新しく作ってください。</translation>
    </message>
    <message>
        <source>Begin a meeting like “{title}”</source>
        <translation>「{title}」と同様の会談を作る</translation>
    </message>
    <message>
        <source>People, subjects and programme are taken over from “{title}”; the programme moves to the new day.</source>
        <translation>「{title}」の人、議題、日程を引き継ぎ、日程は新しい日に移します。</translation>
    </message>
    <message>
        <source>A meeting like the last</source>
        <translation>前回と同様の会談</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>Begin a dossier</source>
        <translation>案件を作る</translation>
    </message>
    <message>
        <source>Begin a card</source>
        <translation>人物カードを作る</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>the first line, where nothing is said</source>
        <translation>空なら最初の行</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>What you write or paste here becomes a brief: it can be marked, cited and found.</source>
        <translation>ここに書くか貼り付けた文は資料となり、印付け、引用、検索ができます。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Text of the second brief</source>
        <translation>二つ目の資料の本文</translation>
    </message>
    <message>
        <source>Close the second brief</source>
        <translation>二つ目の資料を閉じる</translation>
    </message>
    <message>
        <source>Open which brief beside this one?</source>
        <translation>どの資料を並べて開きますか</translation>
    </message>
    <message>
        <source>Pages of the second brief</source>
        <translation>二つ目の資料のページ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Text or page of the second brief (1, 2)</source>
        <translation>二つ目の資料の本文かページ（1、2）</translation>
    </message>
    <message>
        <source>Write a note on a mark</source>
        <translation>印にメモを書く</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Building the book</source>
        <translation>冊子を作成中</translation>
    </message>
</context>
<context>
    <name>BookDeeds</name>
    <message>
        <source>This draft is not kept yet. Build it first (Ctrl+B): what leaves the library is on record.</source>
        <translation>この草案はまだ保存されていません。先に作成してください（Ctrl+B）。書庫を出るものは記録に残ります。</translation>
    </message>
    <message>
        <source>The file leaves the encrypted library. With a password nobody can read it who does not have that.</source>
        <translation>ファイルは暗号化された書庫の外に出ます。パスワードを付ければ、それを知る人だけが読めます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Leave both empty to save it plain.</source>
        <translation>両方とも空欄なら、そのまま保存します。</translation>
    </message>
    <message>
        <source>Save the book as PDF</source>
        <translation>冊子をPDFで保存</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>場所を選ぶ…</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was saved.</source>
        <translation>二つのパスワードが違います。何も保存していません。</translation>
    </message>
    <message>
        <source>Save the book as PDF (the file leaves the encrypted library)</source>
        <translation>冊子をPDFで保存（ファイルは暗号化された書庫の外に出ます）</translation>
    </message>
    <message>
        <source>Saved as {name}. This copy is outside the encrypted library.</source>
        <translation>{name}として保存しました。この写しは暗号化された書庫の外にあります。</translation>
    </message>
    <message>
        <source>Saved as {name}, locked with the password.</source>
        <translation>パスワードを付けて{name}として保存しました。</translation>
    </message>
    <message>
        <source>The book is with the printer.</source>
        <translation>冊子をプリンターに送りました。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}：{count}</translation>
    </message>
    <message>
        <source>A final edition stays as it is and is on record; it cannot be undone. A change begins the next edition.</source>
        <translation>確定版はそのまま残って記録され、取り消せません。変更すると次の版になります。</translation>
    </message>
    <message>
        <source>Make final anyway</source>
        <translation>それでも確定</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Edition {number} is final. It stays as it is; a change begins the next one.</source>
        <translation>第{number}版が確定しました。そのまま残り、変更すると次の版になります。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Who holds them</source>
        <translation>受け取る人</translation>
    </message>
    <message>
        <source>one name a line, in the order of the numbers</source>
        <translation>一行に一人、番号の順に</translation>
    </message>
    <message>
        <source>Each copy bears its number on every page. They are made when the book is built next.</source>
        <translation>各写しの全ページに番号が入ります。次に冊子を作るときに作られます。</translation>
    </message>
    <message>
        <source>Numbered copies</source>
        <translation>番号付きの写し</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>is out</source>
        <translation>配布中</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>回収済み</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>写し{number}番</translation>
    </message>
    <message>
        <source>who holds it</source>
        <translation>保有者</translation>
    </message>
    <message>
        <source>Who has which copy</source>
        <translation>写しごとの保有者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep this recipe under a name</source>
        <translation>この構成に名前を付けて保存</translation>
    </message>
    <message>
        <source>A number from 1 to 999.</source>
        <translation>1から999までの数です。</translation>
    </message>
</context>
<context>
    <name>BookListScreen</name>
    <message>
        <source>Open a meeting; Ctrl+B builds its first book.</source>
        <translation>会談を開き、Ctrl+Bで最初の冊子を作ります。</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>No book yet.</source>
        <translation>冊子はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>冊子%n冊</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>点検%n件が不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookScreen</name>
    <message>
        <source>Spreads</source>
        <translation>見開き</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単ページ</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>縮小表示</translation>
    </message>
    <message>
        <source>How the pages lie</source>
        <translation>ページの並べ方</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDFを保存…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>More about the recipe</source>
        <translation>構成の設定をさらに表示</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>Before it can be final</source>
        <translation>確定の前に</translation>
    </message>
    <message>
        <source>Built {time}</source>
        <translation>{time}に作成</translation>
    </message>
    <message>
        <source>Not kept yet. Last build {seconds} s: tabs {tabs} of {all}</source>
        <translation>未保存。前回の作成{seconds}秒：タブ{all}個のうち{tabs}</translation>
    </message>
    <message>
        <source>Leave a part out of a book</source>
        <translation>冊子から部分を外す</translation>
    </message>
    <message>
        <source>Put a part into a book</source>
        <translation>冊子に部分を入れる</translation>
    </message>
    <message>
        <source>It cannot be moved any further.</source>
        <translation>これ以上は動かせません。</translation>
    </message>
    <message>
        <source>Move a part of a book</source>
        <translation>冊子の部分を動かす</translation>
    </message>
    <message>
        <source>How deep a part of a book goes</source>
        <translation>冊子の部分の詳しさ</translation>
    </message>
    <message>
        <source>Notes in the margin</source>
        <translation>余白のメモ</translation>
    </message>
    <message>
        <source>Keep this recipe under a name…</source>
        <translation>この構成に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Numbered copies…</source>
        <translation>番号付きの写し…</translation>
    </message>
    <message>
        <source>Parts as this reader usually has them</source>
        <translation>この読者の通常の構成に戻す</translation>
    </message>
    <message>
        <source>Usual parts of a book</source>
        <translation>冊子の通常の構成</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>すでに通常の構成です。</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>枠の幅に合わせる</translation>
    </message>
    <message>
        <source>Count the pages anew</source>
        <translation>ページを数え直す</translation>
    </message>
    <message>
        <source>Keep the page numbers of edition {number}</source>
        <translation>第{number}版のページ番号を保つ</translation>
    </message>
    <message>
        <source>Copies of a book</source>
        <translation>冊子の部数</translation>
    </message>
    <message>
        <source>This edition is not in the library any more.</source>
        <translation>この版は書庫にもうありません。</translation>
    </message>
    <message>
        <source>Find in this book</source>
        <translation>この冊子の中を探す</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>the principal</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>the drafter</source>
        <translation>起案者</translation>
    </message>
    <message>
        <source>the delegation</source>
        <translation>代表団</translation>
    </message>
    <message>
        <source>the notetaker</source>
        <translation>記録担当</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>the press officer</source>
        <translation>報道担当</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>儀典</translation>
    </message>
    <message>
        <source>A4 binder</source>
        <translation>A4バインダー</translation>
    </message>
    <message>
        <source>Letter binder</source>
        <translation>レターバインダー</translation>
    </message>
    <message>
        <source>A5 booklet</source>
        <translation>A5冊子</translation>
    </message>
    <message>
        <source>pocket cards, A6</source>
        <translation>携帯カード（A6）</translation>
    </message>
    <message>
        <source>cards, 5 × 7 inches</source>
        <translation>カード（5×7インチ）</translation>
    </message>
    <message>
        <source>four cards on A4</source>
        <translation>A4にカード4枚</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>{carrier}, both sides</source>
        <translation>{carrier}、両面</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Steering brief</source>
        <translation>会談の位置付け</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>発言カード</translation>
    </message>
    <message>
        <source>Briefs on the agenda</source>
        <translation>議題別資料</translation>
    </message>
    <message>
        <source>Documents in the briefs</source>
        <translation>資料内の文書</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>応答要領（先方提起の場合）</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>対外応答要領</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>冒頭・締めくくり発言</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>略歴</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>主要数値</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>人名・用語</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>印を付けた箇所</translation>
    </message>
    <message>
        <source>Form for the record</source>
        <translation>記録用紙</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>別添</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>人名索引</translation>
    </message>
    <message>
        <source>Distribution and origin</source>
        <translation>配布・起案</translation>
    </message>
    <message>
        <source>without pages for notes</source>
        <translation>メモ用ページなし</translation>
    </message>
    <message>
        <source>a page for notes after each</source>
        <translation>各資料の後にメモ用ページ</translation>
    </message>
    <message>
        <source>with background</source>
        <translation>参考あり</translation>
    </message>
    <message>
        <source>without background</source>
        <translation>参考なし</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>principals in full</source>
        <translation>首席代表のみ全文</translation>
    </message>
    <message>
        <source>five lines each</source>
        <translation>各5行</translation>
    </message>
    <message>
        <source>half a page</source>
        <translation>半ページ</translation>
    </message>
    <message>
        <source>at most {count} points a card</source>
        <translation>1枚に最大{count}件の発言項目</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>A statement without a source</source>
        <translation>出典のない記述</translation>
    </message>
    <message>
        <source>Only the other side&apos;s word</source>
        <translation>先方の発言のみ</translation>
    </message>
    <message>
        <source>A figure out of date</source>
        <translation>古くなった数値</translation>
    </message>
    <message>
        <source>A figure is not complete</source>
        <translation>不完全な数値</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>出典が食い違う</translation>
    </message>
    <message>
        <source>A value without its footnote</source>
        <translation>脚注のない値</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>発言時間</translation>
    </message>
    <message>
        <source>Too many points</source>
        <translation>発言項目が多すぎる</translation>
    </message>
    <message>
        <source>Many points</source>
        <translation>発言項目が多い</translation>
    </message>
    <message>
        <source>Number of objectives</source>
        <translation>目標の数</translation>
    </message>
    <message>
        <source>A point without a speaker</source>
        <translation>発言者のない発言項目</translation>
    </message>
    <message>
        <source>The last meeting has no date</source>
        <translation>前回会談の日付がない</translation>
    </message>
    <message>
        <source>No last meeting is given</source>
        <translation>前回会談の記載がない</translation>
    </message>
    <message>
        <source>A side without people</source>
        <translation>出席者のいない側</translation>
    </message>
    <message>
        <source>How is the name said?</source>
        <translation>名前の読み方は？</translation>
    </message>
    <message>
        <source>A step without a time</source>
        <translation>時刻のない日程項目</translation>
    </message>
    <message>
        <source>Nobody leads a step</source>
        <translation>進行役のいない日程項目</translation>
    </message>
    <message>
        <source>A quotation is not word for word</source>
        <translation>原文どおりでない引用</translation>
    </message>
    <message>
        <source>A date that depends on the day</source>
        <translation>書いた日で意味の変わる日付</translation>
    </message>
    <message>
        <source>Two forms of one name</source>
        <translation>一つの名前に二つの表記</translation>
    </message>
    <message>
        <source>Words that belong to a web page</source>
        <translation>ウェブページ由来の文言</translation>
    </message>
    <message>
        <source>Not in the language of the book</source>
        <translation>冊子の言語でない</translation>
    </message>
    <message>
        <source>A source with a guess</source>
        <translation>推定の残る出典</translation>
    </message>
    <message>
        <source>A line of the cover is missing</source>
        <translation>表紙の行が足りない</translation>
    </message>
    <message>
        <source>A portion without a marking</source>
        <translation>区分のない部分</translation>
    </message>
    <message>
        <source>Nobody clears the book</source>
        <translation>承認者がいない</translation>
    </message>
    <message>
        <source>The book cannot be made so</source>
        <translation>このままでは作れません</translation>
    </message>
    <message>
        <source>A check of the file</source>
        <translation>ファイルの点検</translation>
    </message>
    <message>
        <source>“{words}” · {where}</source>
        <translation>「{words}」・{where}</translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>箇所を探す</translation>
    </message>
    <message>
        <source>Confirm or replace</source>
        <translation>確認または差し替え</translation>
    </message>
    <message>
        <source>Decide which holds</source>
        <translation>どちらが正しいか決める</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>議題を開く</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>人物カードを開く</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>出典を開く</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>会談を開く</translation>
    </message>
</context>
<context>
    <name>BriefInspector</name>
    <message numerus="yes">
        <source>%n brief(s) chosen</source>
        <translation>
            <numerusform>資料%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>IN COMMON</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Select a brief to see what is known about it.</source>
        <translation>資料を選ぶと説明が表示されます。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Dashed entries are guesses. They never print until you confirm them.</source>
        <translation>破線は推定です。確認するまで印刷されません。</translation>
    </message>
    <message>
        <source>All guesses are right</source>
        <translation>推定はすべて正しい</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>印</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>印%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet. Mark a passage to use it.</source>
        <translation>まだ使われていません。箇所に印を付けると使えます。</translation>
    </message>
    <message>
        <source>CLEANED ON IMPORT</source>
        <translation>取り込み時の整理</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s), all reversible</source>
        <translation>
            <numerusform>補正%n件、すべて元に戻せます</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>USED IN</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Annex of “{book}”</source>
        <translation>「{book}」の別添</translation>
    </message>
    <message>
        <source>imported {day}, {time}</source>
        <translation>{day} {time} 取り込み</translation>
    </message>
    <message>
        <source>Describe “{title}”</source>
        <translation>「{title}」の説明を書く</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>秘密区分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
</context>
<context>
    <name>BriefRow</name>
    <message>
        <source>one of {count} articles</source>
        <translation>記事{count}件の一つ</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count}語</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>読みかけ</translation>
    </message>
    <message>
        <source>title guessed</source>
        <translation>題名は推定</translation>
    </message>
    <message>
        <source>author guessed</source>
        <translation>著者は推定</translation>
    </message>
    <message>
        <source>date guessed</source>
        <translation>日付は推定</translation>
    </message>
    <message>
        <source>source guessed</source>
        <translation>出典は推定</translation>
    </message>
    <message>
        <source>Duplicate? {percent} % the same</source>
        <translation>重複？ {percent}%同じ</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>未来の日付</translation>
    </message>
    <message>
        <source>read from a scan, {percent} % sure</source>
        <translation>スキャンから読み取り、確度{percent}%</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>split from 1 file</source>
        <translation>一つのファイルから分割</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>Choose a person first.</source>
        <translation>先に人物を選んでください。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Save the card as PDF (what it says leaves the encrypted library)</source>
        <translation>カードをPDFとして保存（内容は暗号化された書庫の外に出ます）</translation>
    </message>
    <message>
        <source>Saved as {name}. This copy is outside the encrypted library.</source>
        <translation>{name}として保存しました。この写しは暗号化された書庫の外にあります。</translation>
    </message>
    <message>
        <source>The card is with the printer.</source>
        <translation>カードをプリンターに送りました。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n copy(s) outside the encrypted library now</source>
        <translation>
            <numerusform>写し%n件が暗号化された書庫の外にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>What is to be looked at</source>
        <translation>確認すること</translation>
    </message>
    <message>
        <source>SOLVE BEFORE “FINAL”</source>
        <translation>「確定」の前に解決</translation>
    </message>
    <message>
        <source>WORTH A LOOK</source>
        <translation>見ておくとよいもの</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>妨げるものはありません。</translation>
    </message>
    <message>
        <source>LETTERS NO FACE HAS</source>
        <translation>書体にない文字</translation>
    </message>
    <message>
        <source>LEFT OUT</source>
        <translation>省いたもの</translation>
    </message>
    <message>
        <source>Statements that this reader is not given; the list stays in the library.</source>
        <translation>この読者には渡さない記述です。一覧は書庫に残ります。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>take</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Nothing here has “{sought}”. Fewer letters find more.</source>
        <translation>「{sought}」を含むものはありません。文字を減らすと多く見つかります。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Your choice holds until Attaché is closed.</source>
        <translation>選んだ設定はAttachéを閉じるまで有効です。</translation>
    </message>
</context>
<context>
    <name>ChronologyStrip</name>
    <message>
        <source>Chronology</source>
        <translation>経緯</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Where it is used</source>
        <translation>使われている所</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Figures that clash</source>
        <translation>食い違う数値</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Which clashes are listed</source>
        <translation>どれを並べるか</translation>
    </message>
    <message>
        <source>Filter these facts</source>
        <translation>これらの事実を絞り込む</translation>
    </message>
    <message>
        <source>No figures disagree.</source>
        <translation>食い違う数値はありません。</translation>
    </message>
    <message>
        <source>Values of one fact that differ come here to be decided.</source>
        <translation>一つの事実の値が食い違うと、ここで決めます。</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>まだ何も決めていません。</translation>
    </message>
    <message>
        <source>What you decide is listed here with its reason.</source>
        <translation>決めたことが理由とともにここに並びます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No clash fits.</source>
        <translation>当てはまるものがありません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give the reason in a few words; what you chose stays chosen.</source>
        <translation>理由を短く書いてください。選んだものはそのままです。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Print both</source>
        <translation>両方を載せる</translation>
    </message>
    <message>
        <source>Not a clash: different things</source>
        <translation>別のもの：不一致ではない</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>The clash</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>未決 {count}</translation>
    </message>
    <message>
        <source>Decided {count}</source>
        <translation>決定済み {count}</translation>
    </message>
    <message>
        <source>The fact stands in {count} lines of your dossiers.</source>
        <translation>この事実は案件の{count}行にあります。</translation>
    </message>
    <message>
        <source>{count} passages give these values.</source>
        <translation>{count}か所がこれらの値を挙げています。</translation>
    </message>
    <message>
        <source>One passage gives a value.</source>
        <translation>1か所が値を挙げています。</translation>
    </message>
    <message>
        <source>No passage gives these values.</source>
        <translation>これらの値を挙げる箇所はありません。</translation>
    </message>
    <message>
        <source>The fact stands in one line of your dossiers.</source>
        <translation>この事実は案件の1行にあります。</translation>
    </message>
    <message>
        <source>Two dossiers give it differently: {dossiers}.</source>
        <translation>二つの案件で異なります：{dossiers}。</translation>
    </message>
    <message>
        <source>{count} dossiers give it differently: {dossiers}.</source>
        <translation>{count}件の案件で異なります：{dossiers}。</translation>
    </message>
    <message>
        <source>It is printed on {count} pages of your books.</source>
        <translation>冊子の{count}ページに載っています。</translation>
    </message>
    <message>
        <source>It is printed on one page of your books.</source>
        <translation>冊子の1ページに載っています。</translation>
    </message>
    <message>
        <source>Decide for {value}</source>
        <translation>{value}に決める</translation>
    </message>
    <message>
        <source>Prefer one of the values first.</source>
        <translation>先に値を一つ選んでください。</translation>
    </message>
    <message>
        <source>The reason prints as a footnote wherever it is used. Sources keep their words.</source>
        <translation>理由は使われる所すべてに脚注として載ります。出典の言葉は変わりません。</translation>
    </message>
    <message>
        <source>Decided; it is footnoted where it is used</source>
        <translation>決定しました。使われる所に脚注が付きます</translation>
    </message>
    <message>
        <source>Not a clash; it is not counted again</source>
        <translation>不一致ではありません。今後は数えません</translation>
    </message>
    <message>
        <source>The clash waits again</source>
        <translation>再び判断を待ちます</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Open the passage</source>
        <translation>箇所を開く</translation>
    </message>
    <message>
        <source>Mend it in “{dossier}”, {line}</source>
        <translation>「{dossier}」の{line}で直す</translation>
    </message>
    <message>
        <source>Prefer this</source>
        <translation>こちらを採る</translation>
    </message>
    <message>
        <source>Prefer {value}</source>
        <translation>{value}を採る</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>No passage gives this value.</source>
        <translation>この値を挙げる箇所はありません。</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使われている所</translation>
    </message>
    <message>
        <source>NOT COUNTED AS A CLASH</source>
        <translation>不一致に数えないもの</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <source>History: nothing decided yet</source>
        <translation>履歴：まだ決定なし</translation>
    </message>
    <message>
        <source>{decision} By {name}.</source>
        <translation>{decision}決定者：{name}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}または{other}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>1か所で使用</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>2か所で使用</translation>
    </message>
    <message>
        <source>used {count} times</source>
        <translation>{count}か所で使用</translation>
    </message>
    <message>
        <source>both printed</source>
        <translation>両方掲載</translation>
    </message>
    <message>
        <source>no clash</source>
        <translation>不一致なし</translation>
    </message>
    <message>
        <source>Decided for {value}.</source>
        <translation>{value}に決めました。</translation>
    </message>
    <message>
        <source>Both values are printed.</source>
        <translation>両方の値を載せます。</translation>
    </message>
    <message>
        <source>Not a clash: different things.</source>
        <translation>不一致ではありません：別のものです。</translation>
    </message>
    <message>
        <source>{part}, line {number}</source>
        <translation>{part} {number}行目</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>提起された場合</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>譲れない一線</translation>
    </message>
    <message>
        <source>sensitivities</source>
        <translation>機微な点</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>one is only less exact</source>
        <translation>一方がおおまかなだけ</translation>
    </message>
    <message>
        <source>of different days</source>
        <translation>時点が違う</translation>
    </message>
    <message>
        <source>of different groups of people</source>
        <translation>対象の人々が違う</translation>
    </message>
    <message>
        <source>counted in different ways</source>
        <translation>数え方が違う</translation>
    </message>
</context>
<context>
    <name>Cleaned</name>
    <message>
        <source>How it was cleaned</source>
        <translation>整えた内容</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>原本を表示</translation>
    </message>
    <message>
        <source>Repairs and guesses</source>
        <translation>補正と推定</translation>
    </message>
    <message>
        <source>Select a file to see how it was cleaned.</source>
        <translation>ファイルを選ぶと、整えた内容が見えます。</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>読めなかった理由</translation>
    </message>
    <message>
        <source>The file itself was left as it is, and the other files went on.</source>
        <translation>ファイルはそのままで、ほかのファイルは続けて読みました。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>What came of it is not in the library any more.</source>
        <translation>ここから出た資料は、もう書庫にありません。</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Dashed entries are guesses. They never print until you confirm them.</source>
        <translation>破線は推定です。確認するまで印刷されません。</translation>
    </message>
    <message>
        <source>All guesses are right</source>
        <translation>推定はすべて正しい</translation>
    </message>
    <message>
        <source>Nothing was repaired; the text reads as it came.</source>
        <translation>直したところはありません。届いたままの文です。</translation>
    </message>
    <message>
        <source>Off: kept as written</source>
        <translation>オフ：書かれたまま</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>一つのままにする</translation>
    </message>
    <message>
        <source>Ctrl+Z takes either back.</source>
        <translation>どちらもCtrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Keep only the older one</source>
        <translation>古いほうだけ残す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Attaché: recovery code of the library “{library}”</source>
        <translation>Attaché: 書庫「{library}」の復旧コード</translation>
    </message>
    <message>
        <source>Whoever has this code and the library can open it. Keep this sheet away from the laptop.</source>
        <translation>このコードと書庫を持つ人は誰でも開けます。この紙はノートパソコンと別に保管してください。</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Columns of the list</source>
        <translation>一覧の列</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Load a pack</source>
        <translation>パックを読み込む</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>書庫をロック</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Quit Attaché</source>
        <translation>Attachéを終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Rename or edit what is in hand</source>
        <translation>選択中の項目の名前の変更・編集</translation>
    </message>
    <message>
        <source>Find in this pane</source>
        <translation>この画面で検索</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Commands and things to open</source>
        <translation>コマンドと開くもの</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗の切替</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>情報欄の表示切替</translation>
    </message>
    <message>
        <source>This screen has no inspector.</source>
        <translation>この画面に情報欄はありません。</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>サイドバーを畳む・開く</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>前の欄</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>書庫へ</translation>
    </message>
    <message>
        <source>Go to the dossiers</source>
        <translation>案件へ</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>会談へ</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>人物へ</translation>
    </message>
    <message>
        <source>Go to the books</source>
        <translation>冊子へ</translation>
    </message>
    <message>
        <source>There is nowhere to go.</source>
        <translation>移動先がありません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go to the report of the last import</source>
        <translation>最後の取り込みの報告へ</translation>
    </message>
    <message>
        <source>Go to the figures that clash</source>
        <translation>食い違う数値へ</translation>
    </message>
    <message>
        <source>Go to what was deleted</source>
        <translation>削除したものへ</translation>
    </message>
    <message>
        <source>Open a brief first.</source>
        <translation>先に資料を開いてください。</translation>
    </message>
    <message>
        <source>Choose a mark first.</source>
        <translation>先に印を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is marked in this brief.</source>
        <translation>この資料に印はありません。</translation>
    </message>
    <message>
        <source>Use the hit or mark as evidence</source>
        <translation>検索結果や印を根拠に使う</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>印を削除</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>次の脚注を表示</translation>
    </message>
    <message>
        <source>This brief has no footnotes.</source>
        <translation>この資料には脚注がありません。</translation>
    </message>
    <message>
        <source>Open a second brief beside this one</source>
        <translation>二つ目の資料を並べて開く</translation>
    </message>
    <message>
        <source>Save the marks with their references</source>
        <translation>印を出典とともに保存</translation>
    </message>
    <message>
        <source>Copy with its reference</source>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <source>Take in a newer version</source>
        <translation>新しい版を取り込む</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Mark the selection: {kind}</source>
        <translation>選んだ語に印：{kind}</translation>
    </message>
    <message>
        <source>Select words in a brief first.</source>
        <translation>先に資料の中で語を選んでください。</translation>
    </message>
    <message>
        <source>More like this passage</source>
        <translation>この箇所に似たところ</translation>
    </message>
    <message>
        <source>Where else these words stand</source>
        <translation>この言葉がほかにある箇所</translation>
    </message>
    <message>
        <source>Select words in a brief, or choose a mark, first.</source>
        <translation>先に資料で言葉を選ぶか、印を選んでください。</translation>
    </message>
    <message>
        <source>Open a meeting first.</source>
        <translation>先に会談を開いてください。</translation>
    </message>
    <message>
        <source>Make the book final</source>
        <translation>冊子を確定</translation>
    </message>
    <message>
        <source>Copies of the book</source>
        <translation>冊子の部数</translation>
    </message>
    <message>
        <source>New book for this meeting</source>
        <translation>この会談の新しい冊子</translation>
    </message>
    <message>
        <source>Open the card of a person first.</source>
        <translation>先に人物カードを開いてください。</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>別のカードと一つにする</translation>
    </message>
    <message>
        <source>Print the card of the person</source>
        <translation>人物カードを印刷</translation>
    </message>
    <message>
        <source>Save the card of the person as PDF</source>
        <translation>人物カードをPDFとして保存</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Take the photograph off</source>
        <translation>写真を外す</translation>
    </message>
    <message>
        <source>There is no photograph on this card.</source>
        <translation>このカードに写真はありません。</translation>
    </message>
    <message>
        <source>Merge two organisations</source>
        <translation>二つの組織を一つにする</translation>
    </message>
    <message>
        <source>Merge two terms</source>
        <translation>二つの用語を一つにする</translation>
    </message>
    <message>
        <source>Add to a dossier or a book</source>
        <translation>案件または冊子に加える</translation>
    </message>
    <message>
        <source>Choose briefs in the library first.</source>
        <translation>先に書庫で資料を選んでください。</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>The chosen briefs are read already.</source>
        <translation>選んだ資料は既読です。</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>The chosen briefs are unread already.</source>
        <translation>選んだ資料は未読です。</translation>
    </message>
    <message>
        <source>Nothing is guessed in this brief.</source>
        <translation>この資料には推定がありません。</translation>
    </message>
    <message>
        <source>No brief is nearly the same.</source>
        <translation>ほぼ同じ資料はありません。</translation>
    </message>
    <message>
        <source>Confirm all guesses of the brief</source>
        <translation>資料の推定をすべて確認</translation>
    </message>
    <message>
        <source>Compare with the brief that is nearly the same</source>
        <translation>ほぼ同じ資料と比較する</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>会議室画面</translation>
    </message>
    <message>
        <source>Rehearse the points of the meeting</source>
        <translation>会談の発言を練習する</translation>
    </message>
    <message>
        <source>Save the programme as a calendar file</source>
        <translation>日程をカレンダーファイルに保存</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>先に記述を選んでください。</translation>
    </message>
    <message>
        <source>Add a passage to the statement</source>
        <translation>記述に箇所を加える</translation>
    </message>
    <message>
        <source>Find passages for the statement</source>
        <translation>記述を支える箇所を探す</translation>
    </message>
    <message>
        <source>The dossier as printed, or to write</source>
        <translation>案件の表示の切り替え（執筆・印刷の姿）</translation>
    </message>
    <message>
        <source>The dossier in another language</source>
        <translation>案件を別の言語で見る</translation>
    </message>
    <message>
        <source>Checks of the dossier</source>
        <translation>案件の点検</translation>
    </message>
    <message>
        <source>History of the dossier</source>
        <translation>案件の履歴</translation>
    </message>
    <message>
        <source>Open a dossier first.</source>
        <translation>先に案件を開いてください。</translation>
    </message>
    <message>
        <source>Build the book</source>
        <translation>冊子を作る</translation>
    </message>
    <message>
        <source>Save the book as PDF</source>
        <translation>冊子をPDFで保存</translation>
    </message>
    <message>
        <source>Open a book first.</source>
        <translation>先に冊子を開いてください。</translation>
    </message>
    <message>
        <source>There is only one tab.</source>
        <translation>タブは一つだけです。</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新しい会談</translation>
    </message>
    <message>
        <source>New meeting like the last</source>
        <translation>前回と同様の新しい会談</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>New note, typed or pasted</source>
        <translation>新しいメモ（入力か貼り付け）</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>操作の一覧</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>判断を待つもの</translation>
    </message>
    <message>
        <source>Texts and pages are zoomed; there is none here.</source>
        <translation>大きさを変えられるのは本文とページだけで、ここにはありません。</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>通常の大きさ</translation>
    </message>
    <message>
        <source>Guide to what is shown</source>
        <translation>この画面の案内</translation>
    </message>
    <message>
        <source>Keys of this pane</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウの案内</translation>
    </message>
    <message>
        <source>Read the pages by machine</source>
        <translation>ページを機械で読む</translation>
    </message>
    <message>
        <source>Open a brief, or choose one in the library, first.</source>
        <translation>先に資料を開くか、書庫で1件選んでください。</translation>
    </message>
    <message>
        <source>Open a brief or a dossier first.</source>
        <translation>先に資料か案件を開いてください。</translation>
    </message>
    <message>
        <source>Open a brief, a dossier, a person or a book first.</source>
        <translation>先に資料、案件、人物、冊子のいずれかを開いてください。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>テキストとして保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Rename this library</source>
        <translation>この書庫の名前を変更</translation>
    </message>
    <message>
        <source>Look for words in this pane first.</source>
        <translation>先にこの画面で語を探してください。</translation>
    </message>
    <message>
        <source>Go to the library first.</source>
        <translation>先に書庫へ移ってください。</translation>
    </message>
    <message>
        <source>Show the list as columns first.</source>
        <translation>先に一覧を列で表示してください。</translation>
    </message>
    <message>
        <source>Library list as rows</source>
        <translation>書庫の一覧を行で表示</translation>
    </message>
    <message>
        <source>Library list as columns</source>
        <translation>書庫の一覧を列で表示</translation>
    </message>
    <message>
        <source>Choose the columns of the library list</source>
        <translation>書庫の一覧の列を選ぶ</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep this one only</source>
        <translation>これだけ残す</translation>
    </message>
    <message>
        <source>The right one is the newer version</source>
        <translation>右が新しい版</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>{percent} % of their words are the same</source>
        <translation>語の{percent}%が同じです</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%nか所が違います</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first {most} are shown</source>
        <translation>。初めの{most}か所を示します</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>印%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only {title}</source>
        <translation>{title}だけ残す</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>こちらにはなし</translation>
    </message>
    <message>
        <source>The left one is the newer version</source>
        <translation>左が新しい版</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message numerus="yes">
        <source>brief(s) ready</source>
        <translation>
            <numerusform>資料の準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) from one file</source>
        <translation>
            <numerusform>一つのファイルの記事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be (a) duplicate(s)</source>
        <translation>
            <numerusform>重複の可能性</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読み取れず</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n page check(s) pass</source>
        <translation>
            <numerusform>ページの点検%n件すべて合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n page check(s) pass</source>
        <translation>
            <numerusform>ページの点検%n件中{passed}件合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>確認すべき点%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>確認すべき点なし</translation>
    </message>
    <message numerus="yes">
        <source>Make it final with %n finding(s)?</source>
        <translation>
            <numerusform>確認すべき点が%n件あります。確定しますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>補正%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert and site line(s) taken out</source>
        <translation>
            <numerusform>広告・サイトの行を%n行除去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them off</source>
        <translation>
            <numerusform>うち%n件オフ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>記事%n件を発見</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file, %n article(s)</source>
        <translation>
            <numerusform>一つのファイルに記事%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n article(s)</source>
        <translation>
            <numerusform>記事%n件を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) ready</source>
        <translation>
            <numerusform>資料%n件の準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read; the report of the import says why</source>
        <translation>
            <numerusform>読めなかったファイル%n件。理由は取り込みの報告にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in “{title}”</source>
        <translation>
            <numerusform>「{title}」にあと%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) from “{title}”, as drafts</source>
        <translation>
            <numerusform>「{title}」から記述%n件を案として引き継ぎました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name form(s)</source>
        <translation>
            <numerusform>名前の表記%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read by machine; compare what matters with the picture</source>
        <translation>
            <numerusform>%nページを機械で読みました。大事な箇所は画像と照らし合わせてください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashBand</name>
    <message>
        <source>What was saved is safe.</source>
        <translation>保存された内容は無事です。</translation>
    </message>
    <message>
        <source>Attaché ended by itself last time.</source>
        <translation>前回、Attachéは予期せず終了しました。</translation>
    </message>
    <message>
        <source>Something is wrong in Attaché itself; go on, or close and start it again.</source>
        <translation>Attaché自体に問題が起きました。続けるか、閉じてから再び起動してください。</translation>
    </message>
    <message>
        <source>A report without any of your text stays on this machine: {name}</source>
        <translation>文章を一切含まない報告書がこのコンピューターに残っています：{name}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>報告書を見る</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Report of the fault</source>
        <translation>不具合の報告書</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Hand it to whoever looks after the program. It lies at {path}</source>
        <translation>プログラムの担当者に渡してください。場所: {path}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The report is not there any more.</source>
        <translation>報告書はもうありません。</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>{kind} deleted</source>
        <translation>{kind}を削除しました</translation>
    </message>
    <message>
        <source>{place} of “{title}” has lost its only source</source>
        <translation>「{title}」の{place}は唯一の出典を失いました</translation>
    </message>
    <message>
        <source>{place} of “{title}” rests on one source less</source>
        <translation>「{title}」の{place}は出典が一つ減りました</translation>
    </message>
</context>
<context>
    <name>DescriptionField</name>
    <message>
        <source>Guessed: {value}</source>
        <translation>推定：{value}</translation>
    </message>
    <message>
        <source>Confirm {field}</source>
        <translation>{field}を確認</translation>
    </message>
    <message>
        <source>Empty {field}</source>
        <translation>{field}を空にする</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>{field}: {value}. Edit</source>
        <translation>{field}：{value}。編集</translation>
    </message>
    <message>
        <source>A date is written 2025, 2025-07 or 2025-07-15. Kept as typed; not used.</source>
        <translation>日付は2025、2025-07、2025-07-15のように書きます。入力は残しましたが使っていません。</translation>
    </message>
    <message>
        <source>Edit {field} of “{title}”</source>
        <translation>「{title}」の{field}を編集</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%n語が異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) differ from the text</source>
        <translation>
            <numerusform>箇所%n件が本文と異なる</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierEditing</name>
    <message>
        <source>Edit what a dossier is called</source>
        <translation>案件の名称を編集</translation>
    </message>
    <message>
        <source>Dossier “{title}” deleted; the passages stay in the library</source>
        <translation>案件「{title}」を削除しました。引用箇所は書庫に残ります</translation>
    </message>
    <message>
        <source>Edit the details of a statement</source>
        <translation>記述の詳細を編集</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit: {noun}</source>
        <translation>編集：{noun}</translation>
    </message>
    <message>
        <source>Add: {noun}</source>
        <translation>追加：{noun}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete: {noun}</source>
        <translation>削除：{noun}</translation>
    </message>
    <message>
        <source>{noun} deleted</source>
        <translation>{noun}を削除しました</translation>
    </message>
    <message>
        <source>Edit a term</source>
        <translation>用語を編集</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>用語を追加</translation>
    </message>
    <message>
        <source>Delete a term</source>
        <translation>用語を削除</translation>
    </message>
    <message>
        <source>Term deleted</source>
        <translation>用語を削除しました</translation>
    </message>
</context>
<context>
    <name>DossierForms</name>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>may be used towards the other side</source>
        <translation>先方に使ってよい</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>開示不可</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>秘密区分</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一文で</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短い題名</translation>
    </message>
    <message>
        <source>Group of issues</source>
        <translation>案件のまとまり</translation>
    </message>
    <message>
        <source>Whose dossier</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>About the dossier</source>
        <translation>案件について</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Term or abbreviation</source>
        <translation>用語または略語</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新しい用語</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>DossierLanguages</name>
    <message>
        <source>Everything in this dossier is in {languages}. Nothing of it changes: the other words stand beside.</source>
        <translation>この案件はすべて{languages}です。元の文はそのままで、別の言語の文を並べて書きます。</translation>
    </message>
    <message>
        <source>Add a language to the dossier</source>
        <translation>案件に言語を追加</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>この言語で書く</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>言語を追加…</translation>
    </message>
</context>
<context>
    <name>DossierListScreen</name>
    <message>
        <source>No dossiers yet.</source>
        <translation>案件はまだありません。</translation>
    </message>
    <message>
        <source>The new one opens ready to write; the sample shows a finished one.</source>
        <translation>新しい案件はすぐ書ける状態で開きます。見本に完成例があります。</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>案件</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) added to “{title}”</source>
        <translation>
            <numerusform>資料%n件を「{title}」に加えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>案件%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>根拠なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not for disclosure</source>
        <translation>
            <numerusform>非開示%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{filled} of 7 headings</source>
        <translation>7項目中{filled}項目</translation>
    </message>
    <message>
        <source>Dossier “{title}” deleted; the passages stay in the library</source>
        <translation>案件「{title}」を削除しました。引用箇所は書庫に残ります</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>DOSSIER</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>PARTS NOT FOR DISCLOSURE</source>
        <translation>一部非開示</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>One sentence that says where the issue stands.</source>
        <translation>案件の現状を一文で。</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>{time} · {twice} interpreted</source>
        <translation>{time}・通訳込み{twice}</translation>
    </message>
    <message>
        <source>Add under {heading}</source>
        <translation>{heading}に追加</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Take from {when}</source>
        <translation>{when}から引き継ぐ</translation>
    </message>
    <message>
        <source>Take what stood here until {when}</source>
        <translation>{when}までここにあったものを使う</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Statement</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>Check evidence</source>
        <translation>根拠を確認</translation>
    </message>
    <message>
        <source>The next statement without a source of its own</source>
        <translation>独自の出典がない次の記述</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>印刷の姿</translation>
    </message>
    <message>
        <source>How the dossier is shown</source>
        <translation>案件の見せ方</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Take {heading} from “{title}”</source>
        <translation>「{title}」から{heading}を引き継ぐ</translation>
    </message>
    <message>
        <source>Every statement has a source of its own.</source>
        <translation>すべての記述に独自の出典があります。</translation>
    </message>
    <message>
        <source>Edit a statement under {heading}</source>
        <translation>{heading}の記述を編集</translation>
    </message>
    <message>
        <source>The page is in {language} now: Enter on a statement writes it in that language.</source>
        <translation>このページは{language}になりました。記述の上でEnterを押すと、その言語で書けます。</translation>
    </message>
    <message>
        <source>Add a statement under {heading}</source>
        <translation>{heading}に記述を追加</translation>
    </message>
    <message>
        <source>Move a statement</source>
        <translation>記述を移動</translation>
    </message>
    <message numerus="yes">
        <source>Statement deleted; its %n passage(s) stay in the library</source>
        <translation>
            <numerusform>記述を削除しました。箇所%n件は書庫に残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement deleted</source>
        <translation>記述を削除しました</translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>記述を削除</translation>
    </message>
    <message>
        <source>Keep a statement from the other side</source>
        <translation>記述を先方に非開示とする</translation>
    </message>
    <message>
        <source>Let a statement be used</source>
        <translation>記述を使用可とする</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>題名を編集</translation>
    </message>
    <message>
        <source>Edit the standfirst</source>
        <translation>要旨を編集</translation>
    </message>
    <message>
        <source>“{meeting}”: {grade}</source>
        <translation>「{meeting}」：{grade}</translation>
    </message>
</context>
<context>
    <name>DossierSide</name>
    <message>
        <source>Statement</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>What is shown beside the dossier</source>
        <translation>案件の横に見せるもの</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Figures that clash</source>
        <translation>食い違う数値</translation>
    </message>
    <message>
        <source>Marks without a place</source>
        <translation>場所を失った印</translation>
    </message>
    <message>
        <source>Facts out of date</source>
        <translation>古くなった事実</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の可能性</translation>
    </message>
</context>
<context>
    <name>DriftCard</name>
    <message>
        <source>Said differently on “{issue}”</source>
        <translation>「{issue}」について異なる発言</translation>
    </message>
    <message>
        <source>The change falls between {before} and {after}.</source>
        <translation>変化は{before}から{after}の間です。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>PDF, Word, web pages, mails, text, pictures of pages; folders too</source>
        <translation>PDF、Word、ウェブページ、メール、テキスト、文書の画像。フォルダーごとも可</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>ドロップすると%n件のファイルを取り込みます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n folder(s)</source>
        <translation>
            <numerusform>ドロップすると%n件のフォルダーを取り込みます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>ドロップするとファイルとフォルダー%n件を取り込みます</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to keep the text as a brief</source>
        <translation>ドロップすると、この文章を資料として保管します</translation>
    </message>
    <message>
        <source>A page of the web is not fetched: save it as a file and drop that.</source>
        <translation>ウェブページは取得しません。ファイルに保存してからドロップしてください。</translation>
    </message>
    <message>
        <source>A picture without a file cannot be kept: save it and drop the file.</source>
        <translation>ファイルのない画像は保管できません。保存してからそのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Nothing in this can be read: drop files, folders or text.</source>
        <translation>読めるものがありません。ファイル、フォルダー、または文章をドロップしてください。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard.</source>
        <translation>クリップボードには何もありません。</translation>
    </message>
</context>
<context>
    <name>EarlyLine</name>
    <message>
        <source>“{title}” of {date} says “{words}” already; the office began on {start}.</source>
        <translation>{date}の「{title}」はすでに「{words}」と書いています。就任は{start}です。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” of {date} says “{words}” already, %n day(s) early.</source>
        <translation>
            <numerusform>{date}の「{title}」はすでに「{words}」と書いています。就任の%n日前です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of the text is a guess.</source>
        <translation>資料の日付は推定です。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the place in “{title}”</source>
        <translation>「{title}」のその箇所を表示</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>Build draft</source>
        <translation>草案を作る</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>This edition is final; a change begins the next one.</source>
        <translation>この版は確定済みです。変更すると次の版になります。</translation>
    </message>
    <message>
        <source>Solve first what is listed above: {count} left.</source>
        <translation>先に上の項目を解決してください：残り{count}件。</translation>
    </message>
    <message>
        <source>pages counted anew</source>
        <translation>ページは数え直し</translation>
    </message>
    <message>
        <source>compared with {number}</source>
        <translation>第{number}版と比較</translation>
    </message>
    <message>
        <source>{count} pages keep their number and text</source>
        <translation>{count}ページは番号も文もそのまま</translation>
    </message>
    <message>
        <source>Change sheet, page {page}</source>
        <translation>変更一覧、{page}ページ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}ページ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>{count} numbered copies</source>
        <translation>番号付き{count}部</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>1部</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>{count} pages changed</source>
        <translation>{count}ページ変更</translation>
    </message>
    <message>
        <source>1 page changed</source>
        <translation>1ページ変更</translation>
    </message>
    <message>
        <source>{count} added as {numbers}</source>
        <translation>{count}ページ追加（{numbers}）</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count}ページ削除</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>word for word</source>
        <translation>原文どおり</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>本文にもうない</translation>
    </message>
    <message>
        <source>their own word</source>
        <translation>先方の発言</translation>
    </message>
</context>
<context>
    <name>EvidenceBar</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>LANGUAGE</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>ISSUE</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>MARKING</source>
        <translation>秘密区分</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>読みかけ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>A line holds {most} letters: the end of what you pasted is not in it. All of it is on the clipboard still.</source>
        <translation>1行に入るのは{most}字までです。貼り付けた文の終わりは入っていません。全体はクリップボードに残っています。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Documents that are read</source>
        <translation>読み取れる文書</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>A time is written like 2026-03-14 10:00.</source>
        <translation>日時は2026-03-14 10:00のように書きます。</translation>
    </message>
    <message>
        <source>A date is written 2026, 2026-03 or 2026-03-14.</source>
        <translation>日付は2026、2026-03、2026-03-14のように書きます。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 15.</source>
        <translation>ここには15のような整数を書きます。</translation>
    </message>
    <message>
        <source>{field} in {language}</source>
        <translation>{field}（{language}）</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Take the filter “{filter}” off</source>
        <translation>絞り込み「{filter}」を外す</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>本文を検索</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count}件中{at}</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>この語を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>It opens the library; nothing else does.</source>
        <translation>書庫を開く唯一の鍵です。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Keep it on paper, away from the laptop</source>
        <translation>紙に書き、ノートパソコンとは別に保管</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>With the sample meeting or empty</source>
        <translation>見本の会談付き、または空で</translation>
    </message>
    <message>
        <source>You can change the passphrase at any time.</source>
        <translation>パスフレーズはいつでも変更できます。</translation>
    </message>
    <message>
        <source>A new library</source>
        <translation>新しい書庫</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The library is being made. Hardening the passphrase takes a few seconds.</source>
        <translation>書庫を作成しています。パスフレーズの強化に数秒かかります。</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>書庫を作る</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>二つとも同じです</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together are strong and easy to remember.</source>
        <translation>自分だけが思いつく四語以上の組合せは強く、覚えやすいものです。</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>名前と場所</translation>
    </message>
    <message>
        <source>What it is called, and where it lies</source>
        <translation>書庫の名前と置き場所</translation>
    </message>
    <message>
        <source>Four steps, two minutes. Nothing leaves this computer, so nobody else can open the library for you.</source>
        <translation>四段階、二分で終わります。何もこのコンピューターの外に出ないため、ほかの誰も代わりに書庫を開くことはできません。</translation>
    </message>
    <message>
        <source>{name}, in {folder}</source>
        <translation>{name}（場所：{folder}）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>STEP 2 OF 4</source>
        <translation>4段階の2</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを決める</translation>
    </message>
    <message numerus="yes">
        <source>Too short still: %n characters or more.</source>
        <translation>
            <numerusform>まだ短すぎます。%n字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: somebody who has the file could guess it.</source>
        <translation>弱い：ファイルを持つ人に当てられるおそれがあります。</translation>
    </message>
    <message>
        <source>Fair: one word more makes it strong.</source>
        <translation>普通：もう一語で強くなります。</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; four words are better.</source>
        <translation>
            <numerusform>%n文字以上にしてください。四語ならなお安全です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>二つが一致しません。二つ目をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Type the last group to show that you have it</source>
        <translation>控えたことを示すため、最後の組を入力してください</translation>
    </message>
    <message>
        <source>Type group {number} of {count} to show that you have it</source>
        <translation>控えた確認として、{count}組のうち{number}番目の組を入力してください</translation>
    </message>
    <message>
        <source>A group of the code</source>
        <translation>コードの1組</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Letters O, I and L are never used, U only as the last sign.</source>
        <translation>文字O、I、Lは使われません。Uは最後の1字にだけ使われます。</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the library. Without either, the contents are gone for good: there is no third way.</source>
        <translation>パスフレーズを忘れたときはこのコードで開きます。両方を失うと内容は永久に失われ、ほかに方法はありません。</translation>
    </message>
    <message>
        <source>STEP 3 OF 4</source>
        <translation>4段階の3</translation>
    </message>
    <message>
        <source>STEP 4 OF 4</source>
        <translation>4段階の4</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Write it down now. It is not stored on this computer and is not shown again.</source>
        <translation>今書き留めてください。このコンピューターには保存されず、再び表示されません。</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet away from the laptop.</source>
        <translation>プリンターに送りました。紙はノートパソコンと別に保管してください。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Saved outside the library. Carry the file away from this computer, then delete it here.</source>
        <translation>書庫の外に保存しました。ファイルを別の場所へ移し、ここからは削除してください。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>This is group {other}; group {number} is asked for.</source>
        <translation>これは{other}番目の組です。{number}番目の組を入力してください。</translation>
    </message>
    <message>
        <source>Group {number} reads otherwise. Compare it with the code above.</source>
        <translation>{number}番目の組と違います。上のコードと比べてください。</translation>
    </message>
    <message>
        <source>With the sample meeting</source>
        <translation>見本の会談付きで</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空で</translation>
    </message>
    <message>
        <source>The sample shows a finished meeting with its dossiers, briefs and book. It can be deleted at any time.</source>
        <translation>見本には完成した会談と案件、資料、冊子があります。いつでも削除できます。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>始め方</translation>
    </message>
</context>
<context>
    <name>FormOverlay</name>
    <message>
        <source>Form</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>入力項目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>“{field}” is needed.</source>
        <translation>「{field}」を入力してください。</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Take in a newer version</source>
        <translation>新しい版を取り込む</translation>
    </message>
</context>
<context>
    <name>GradeChip</name>
    <message>
        <source>Open “{meeting}”</source>
        <translation>「{meeting}」を開く</translation>
    </message>
    <message>
        <source>How likely it is to come up in “{meeting}”</source>
        <translation>「{meeting}」で取り上げられる見込み</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Guide</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>案内のページ</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}、降順</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}、昇順</translation>
    </message>
    <message>
        <source>Sort by this column: {column}</source>
        <translation>この列で並べ替え：{column}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>What we want to have when the meeting is over.</source>
        <translation>会談の終わりに得ていたいもの。</translation>
    </message>
    <message>
        <source>What we say, in the words in which it can be spoken.</source>
        <translation>我が方が述べること。そのまま話せる言葉で。</translation>
    </message>
    <message>
        <source>What we say only if it is needed.</source>
        <translation>必要なときにだけ述べること。</translation>
    </message>
    <message>
        <source>What they want, and how we know it.</source>
        <translation>先方の望みと、それを知る根拠。</translation>
    </message>
    <message>
        <source>What we answer to each of their points.</source>
        <translation>先方の各論点への我が方の応答。</translation>
    </message>
    <message>
        <source>What may be said in public afterwards.</source>
        <translation>会談後に公に述べてよいこと。</translation>
    </message>
    <message>
        <source>What one must know to understand the rest.</source>
        <translation>全体の理解に必要な背景。</translation>
    </message>
    <message>
        <source>spoken by {name}</source>
        <translation>発言：{name}</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>only if needed</source>
        <translation>必要なときだけ</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Return to this state</source>
        <translation>この状態に戻す</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>一つの文で</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>違いの見せ方</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>現在との違い</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>「{title}」の履歴</translation>
    </message>
    <message>
        <source>After “{step}”</source>
        <translation>「{step}」の後</translation>
    </message>
    <message>
        <source>struck through: then</source>
        <translation>取り消し線：当時</translation>
    </message>
    <message>
        <source>underlined: now</source>
        <translation>下線：現在</translation>
    </message>
    <message>
        <source>The dossier stands like this now.</source>
        <translation>案件は今この状態です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>ほかに違いが%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>taken out since</source>
        <translation>その後削除</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>その後追加</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後変更</translation>
    </message>
    <message>
        <source>other details, or another place</source>
        <translation>詳細または順序の変更</translation>
    </message>
    <message>
        <source>The dossier is back where it was</source>
        <translation>案件を元に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) it rested on are gone</source>
        <translation>
            <numerusform>根拠の箇所%n件がなくなっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Hits in this text</source>
        <translation>この文で見つかった箇所</translation>
    </message>
    <message>
        <source>Nothing is looked for.</source>
        <translation>探している語はありません。</translation>
    </message>
    <message>
        <source>Ctrl+F finds in this text.</source>
        <translation>Ctrl+Fでこの文の中を探します。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Enter compares them.</source>
        <translation>Enterで比較します。</translation>
    </message>
    <message>
        <source>date {day}</source>
        <translation>日付 {day}</translation>
    </message>
    <message>
        <source>read from a scan, {percent} % sure</source>
        <translation>スキャンから読み取り、確度{percent}%</translation>
    </message>
    <message>
        <source>It shares {percent} % of its words with “{title}”.</source>
        <translation>語の{percent}%が「{title}」にもあります。</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count}語</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>looks like an advert</source>
        <translation>広告のようです</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Ready, check guesses</source>
        <translation>準備完了、推定を確認</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>重複？</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>すでにある</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取れず</translation>
    </message>
    <message>
        <source>Reading, page {page}</source>
        <translation>読み取り中、{page}ページ</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>not to be kept</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Drop more files here or choose…</source>
        <translation>さらにファイルをドロップ、または選ぶ…</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>整えた内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>まだ何も取り込んでいません</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window.</source>
        <translation>この画面のどこにでもファイルをドロップできます。</translation>
    </message>
    <message>
        <source>Stop after this file</source>
        <translation>このファイルで止める</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Files are opened in a sealed process without network. The originals are kept byte for byte in the library.</source>
        <translation>ファイルはネットワークから切り離した隔離プロセスで開かれます。原本は1バイトも変えずに書庫に保管されます。</translation>
    </message>
    <message>
        <source>Import of {day}, {time}</source>
        <translation>{day} {time}の取り込み</translation>
    </message>
    <message>
        <source>The library stays usable while this runs.</source>
        <translation>その間も書庫は使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from “{folder}”.</source>
        <translation>
            <numerusform>「{folder}」のファイル%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>ファイル%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name}を読み取り中</translation>
    </message>
    <message>
        <source>Reading {name}, page {page} of {pages}</source>
        <translation>{name}を読み取り中、{pages}ページ中{page}ページ</translation>
    </message>
    <message>
        <source>It broke off before its end.</source>
        <translation>終わる前に中断しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come into the library; the files themselves are as they were.</source>
        <translation>
            <numerusform>%n件のファイルは書庫に入りませんでした。ファイルそのものは元のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files are in the library.</source>
        <translation>すべてのファイルが書庫にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n file(s)</source>
        <translation>
            <numerusform>%n件のファイルの取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what is listed is kept.</source>
        <translation>中止しました。一覧のものは残ります。</translation>
    </message>
    <message>
        <source>Everything that could be read is in the library.</source>
        <translation>読めたものはすべて書庫にあります。</translation>
    </message>
    <message>
        <source>All articles are kept</source>
        <translation>記事をすべて残しました</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out</source>
        <translation>
            <numerusform>記事%n件を除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is one brief now</source>
        <translation>「{name}」は一つの資料になりました</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>両方残しました</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>「{title}」を削除</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>A fault of the program broke the reading off. Import the file again.</source>
        <translation>プログラムの不具合で読み込みが中断しました。ファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>“{title}” imported</source>
        <translation>「{title}」を取り込みました</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>保存されていないものがあります</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Nothing was pasted: it has {count} letters, and up to {most} fit here. Paste it into the library as a brief.</source>
        <translation>貼り付けませんでした。{count}字ありますが、ここに入るのは{most}字までです。書庫に資料として貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Description of the brief</source>
        <translation>資料の説明</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Delete the brief</source>
        <translation>資料を削除</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>加える…</translation>
    </message>
    <message>
        <source>Add to a dossier or a book</source>
        <translation>案件または冊子に加える</translation>
    </message>
</context>
<context>
    <name>ItemPoints</name>
    <message>
        <source>Item {number}, point by point</source>
        <translation>議題{number}、発言項目ごと</translation>
    </message>
    <message>
        <source>spoken by {name}</source>
        <translation>発言：{name}</translation>
    </message>
    <message>
        <source>{ours} spoken, {needed} with interpretation</source>
        <translation>発言{ours}、通訳込み{needed}</translation>
    </message>
    <message>
        <source>Edit the subject</source>
        <translation>議題を編集</translation>
    </message>
    <message>
        <source>No dossier stands behind this subject yet; F2 chooses one.</source>
        <translation>この議題に案件がまだありません。F2で選びます。</translation>
    </message>
    <message>
        <source>No point to make here yet; open the dossier with Enter.</source>
        <translation>発言項目はまだありません。Enterで案件を開きます。</translation>
    </message>
    <message>
        <source>Reckoned from the words; what is entered for the point counts instead.</source>
        <translation>文から推算した時間です。発言項目に時間を入力すると、それが使われます。</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>発言項目{number}</translation>
    </message>
    <message>
        <source>{point}: {choice}</source>
        <translation>{point}：{choice}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>発言する</translation>
    </message>
    <message>
        <source>If time allows</source>
        <translation>時間があれば</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>根拠なし</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}件中{done}</translation>
    </message>
    <message>
        <source>{job}. Open the report</source>
        <translation>{job}。報告を開く</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Save this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>SAVED FILTERS</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>「{name}」の操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename a saved filter</source>
        <translation>保存した絞り込みの名前を変更</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>この絞り込みに名前を付けて保存</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Filter “{name}” deleted; the briefs stay</source>
        <translation>絞り込み「{name}」を削除しました。資料は残ります</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>while finding: next hit, leave</source>
        <translation>検索中：次の結果・終了</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>open beside the brief in hand; anything else in a new tab</source>
        <translation>読んでいる資料の横に並べて開く。ほかは新しいタブに</translation>
    </message>
    <message>
        <source>a page down, up</source>
        <translation>1ページ下へ・上へ</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>next mark, mark before</source>
        <translation>次の印・前の印</translation>
    </message>
    <message>
        <source>show the next footnote</source>
        <translation>次の脚注を表示</translation>
    </message>
    <message>
        <source>from the mark of a footnote to the note, and back</source>
        <translation>脚注の印から脚注へ、また本文へ</translation>
    </message>
    <message>
        <source>delete the mark in hand</source>
        <translation>選択中の印を削除</translation>
    </message>
    <message>
        <source>text, pages of the original, both</source>
        <translation>本文・原本のページ・両方</translation>
    </message>
    <message>
        <source>in the list of repairs: switch one off or on</source>
        <translation>補正の一覧で：オン・オフ</translation>
    </message>
    <message>
        <source>edit the statement; Enter again begins the next</source>
        <translation>記述を編集、もう一度Enterで次へ</translation>
    </message>
    <message>
        <source>next thing, thing before</source>
        <translation>次の項目・前の項目</translation>
    </message>
    <message>
        <source>move the statement</source>
        <translation>記述を移動</translation>
    </message>
    <message>
        <source>delete the statement</source>
        <translation>記述を削除</translation>
    </message>
    <message>
        <source>open the dossier of the subject</source>
        <translation>議題の案件を開く</translation>
    </message>
    <message>
        <source>edit the subject in hand, or the meeting</source>
        <translation>選択中の議題、または会談を編集</translation>
    </message>
    <message>
        <source>move the subject</source>
        <translation>議題を移動</translation>
    </message>
    <message>
        <source>take the subject off the agenda</source>
        <translation>議題から外す</translation>
    </message>
    <message>
        <source>open the page in hand</source>
        <translation>現在のページを開く</translation>
    </message>
    <message>
        <source>next point</source>
        <translation>次の発言項目</translation>
    </message>
    <message>
        <source>tick a point</source>
        <translation>発言項目に済みの印</translation>
    </message>
    <message>
        <source>find an answer by a word</source>
        <translation>語で答えを探す</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>hold or start the time</source>
        <translation>時間を止める・始める</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>出る</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys of this pane</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In this pane</source>
        <translation>この画面で</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>This pane has no keys of its own.</source>
        <translation>この画面だけのキーはありません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>That statement is of another dossier; it stayed there.</source>
        <translation>別の案件の記述なので、そのままにしました。</translation>
    </message>
    <message>
        <source>Used as evidence for {where}</source>
        <translation>{where}の根拠にしました</translation>
    </message>
    <message>
        <source>New statement under {heading}, in the words of its source: Enter rewrites it</source>
        <translation>{heading}に出典の言葉のまま新しい記述を置きました。Enterで書き直せます</translation>
    </message>
    <message>
        <source>Use as evidence for {where}</source>
        <translation>{where}の根拠にする</translation>
    </message>
    <message>
        <source>New statement with this as evidence: {where}</source>
        <translation>これを根拠に新しい記述：{where}</translation>
    </message>
    <message>
        <source>Move to {where}</source>
        <translation>{where}へ移す</translation>
    </message>
    <message>
        <source>Moved to {where}</source>
        <translation>{where}へ移しました</translation>
    </message>
    <message>
        <source>There is no heading above this one.</source>
        <translation>これより上に見出しはありません。</translation>
    </message>
    <message>
        <source>There is no heading below this one.</source>
        <translation>これより下に見出しはありません。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>This brief did not come as a PDF; “Save as text” writes its words.</source>
        <translation>この資料はPDFで入ったものではありません。「テキストとして保存」で本文を書き出せます。</translation>
    </message>
    <message>
        <source>Save a copy (it is outside the encrypted library)</source>
        <translation>写しを保存（暗号化された書庫の外に置かれます）</translation>
    </message>
    <message>
        <source>It is with the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>別の書庫を開く</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>別の書庫…</translation>
    </message>
    <message>
        <source>Rename this library…</source>
        <translation>この書庫の名前を変更…</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Filter these briefs</source>
        <translation>資料を絞り込む</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>絞り込みの表示・非表示</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No briefs yet.</source>
        <translation>資料はまだありません。</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window.</source>
        <translation>この画面のどこにでもファイルをドロップできます。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}件中{shown}</translation>
    </message>
    <message>
        <source>{count} briefs</source>
        <translation>資料{count}件</translation>
    </message>
    <message numerus="yes">
        <source>None of %n brief(s) fits.</source>
        <translation>
            <numerusform>資料%n件に当てはまるものがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefs to add first.</source>
        <translation>先に加える資料を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) marked as read</source>
        <translation>
            <numerusform>資料%n件を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) marked as unread</source>
        <translation>
            <numerusform>資料%n件を未読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Guesses confirmed</source>
        <translation>推定を確認しました</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” deleted with %n mark(s)</source>
        <translation>
            <numerusform>「{title}」と印%n件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>「{title}」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) deleted</source>
        <translation>
            <numerusform>資料%n件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>追加の新しい順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>日付の新しい順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>題名順</translation>
    </message>
    <message>
        <source>Choose one brief first.</source>
        <translation>先に資料を一つ選んでください。</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Form of the list</source>
        <translation>一覧の形</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列を選ぶ</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>named until now in {titles}</source>
        <translation>{titles}に挙げられていました</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>この一覧を絞り込む</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>ここに当てはまるものがありません。</translation>
    </message>
</context>
<context>
    <name>LongNote</name>
    <message>
        <source>The whole note</source>
        <translation>メモの全文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What you write is kept when you leave.</source>
        <translation>書いた内容は閉じると保存されます。</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count}字</translation>
    </message>
</context>
<context>
    <name>LostMarks</name>
    <message>
        <source>The mark stands on the words of the new version</source>
        <translation>印は新しい版の言葉に置かれました</translation>
    </message>
    <message>
        <source>Kept as a loose note</source>
        <translation>場所のないメモとして残しました</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました：{step}</translation>
    </message>
    <message>
        <source>What you had begun to type into “{form}” is there again when you open it.</source>
        <translation>「{form}」に入力しかけた内容は、もう一度開くとそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>未解決の異論</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>場所なし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>根拠に使う</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>印を削除</translation>
    </message>
    <message>
        <source>Open the whole note</source>
        <translation>メモの全文を開く</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未解決に戻す</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Whole notes</source>
        <translation>メモをすべて表示</translation>
    </message>
    <message>
        <source>Save the marks with their references</source>
        <translation>印を出典とともに保存</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>印はまだありません。</translation>
    </message>
    <message>
        <source>Select words and press H, Q, C, F, E or N.</source>
        <translation>語を選び、H、Q、C、F、E、Nのいずれかを押してください。</translation>
    </message>
</context>
<context>
    <name>MarksExport</name>
    <message>
        <source>Save the marks</source>
        <translation>印を保存</translation>
    </message>
    <message>
        <source>Writing the marks</source>
        <translation>印を書き出し中</translation>
    </message>
</context>
<context>
    <name>MarksSaid</name>
    <message numerus="yes">
        <source>%n mark(s) written; the file is outside the encrypted library</source>
        <translation>
            <numerusform>印%n件を書き出しました。ファイルは暗号化された書庫の外にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private mark(s) stayed</source>
        <translation>
            <numerusform>個人の印%n件は残しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEditing</name>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit a meeting</source>
        <translation>会談を編集</translation>
    </message>
    <message>
        <source>Edit a subject of the agenda</source>
        <translation>議題を編集</translation>
    </message>
    <message>
        <source>Add a subject to the agenda</source>
        <translation>議題を追加</translation>
    </message>
    <message>
        <source>Take a subject off the agenda</source>
        <translation>議題を外す</translation>
    </message>
    <message>
        <source>Subject taken off the agenda; its dossier stays</source>
        <translation>議題を外しました。案件は残ります</translation>
    </message>
    <message>
        <source>The subject has its time now</source>
        <translation>議題に必要な時間を割り当てました</translation>
    </message>
    <message>
        <source>Say a point</source>
        <translation>発言項目を述べる</translation>
    </message>
    <message>
        <source>Say a point if time allows</source>
        <translation>時間があれば発言項目を述べる</translation>
    </message>
    <message>
        <source>Leave a point out of a meeting</source>
        <translation>会談から発言項目を省く</translation>
    </message>
    <message>
        <source>The point is said</source>
        <translation>この発言項目を述べます</translation>
    </message>
    <message>
        <source>Said if time allows; it does not count against the minutes</source>
        <translation>時間があれば述べます。発言時間には数えません</translation>
    </message>
    <message>
        <source>Left out of this meeting and its books; the dossier keeps it</source>
        <translation>この会談とその冊子から省きました。案件には残ります</translation>
    </message>
    <message>
        <source>Move a subject of the agenda</source>
        <translation>議題を移動</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet: make a card under People first.</source>
        <translation>選べる人がまだいません。先に人物でカードを作ってください。</translation>
    </message>
    <message>
        <source>Edit a participant</source>
        <translation>出席者を編集</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>出席者を追加</translation>
    </message>
    <message>
        <source>Take a participant off the table</source>
        <translation>出席者を外す</translation>
    </message>
    <message>
        <source>Taken off the table; the card stays under People</source>
        <translation>出席者から外しました。人物カードは残ります</translation>
    </message>
    <message>
        <source>Mend the record</source>
        <translation>記録を直す</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation>記録に加える</translation>
    </message>
    <message>
        <source>Take a line out of the record</source>
        <translation>記録から1行を外す</translation>
    </message>
    <message>
        <source>Line taken out of the record</source>
        <translation>記録から1行を外しました</translation>
    </message>
    <message>
        <source>Move a part of the programme</source>
        <translation>日程の一部を動かす</translation>
    </message>
    <message>
        <source>Edit the programme</source>
        <translation>日程を編集</translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>日程に追加</translation>
    </message>
    <message>
        <source>Take a part out of the programme</source>
        <translation>日程から外す</translation>
    </message>
    <message>
        <source>Part taken out of the programme</source>
        <translation>日程から外しました</translation>
    </message>
    <message>
        <source>Change the time of a subject</source>
        <translation>議題の時間を変える</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>もう書庫にない</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会談の種類</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>使用言語</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一文で</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>秘密区分</translation>
    </message>
    <message>
        <source>It ends before it begins; change one of the times.</source>
        <translation>始まりより先に終わっています。どちらかの時刻を直してください。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Will it come up?</source>
        <translation>取り上げられるか</translation>
    </message>
    <message>
        <source>Who raises it</source>
        <translation>提起する側</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>我が方の発言者</translation>
    </message>
    <message>
        <source>Speaks for them</source>
        <translation>先方の発言者</translation>
    </message>
    <message>
        <source>What we want of it</source>
        <translation>望む結果</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>日程の項目</translation>
    </message>
    <message>
        <source>Subject of the agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>New subject of the agenda</source>
        <translation>新しい議題</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>どちらの側か</translation>
    </message>
    <message>
        <source>In the room as</source>
        <translation>会場での役割</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Initials in the record</source>
        <translation>記録での頭文字</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Somebody around the table</source>
        <translation>出席者を追加</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Form (plenary, working lunch, …)</source>
        <translation>形式（全体会合、昼食会など）</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>New part of the programme</source>
        <translation>新しい日程の項目</translation>
    </message>
</context>
<context>
    <name>MeetingListScreen</name>
    <message>
        <source>Ctrl+N begins one, or start from the last one.</source>
        <translation>Ctrl+Nで作るか、前回の会談から始めます。</translation>
    </message>
    <message>
        <source>Like this one</source>
        <translation>これと同様に</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新しい会談</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>No meeting planned.</source>
        <translation>予定された会談はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>会談%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>議題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting “{title}” deleted; its dossiers stay</source>
        <translation>会談「{title}」を削除しました。案件は残ります</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Build the book</source>
        <translation>冊子を作る</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>会議室画面</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>No programme yet: add its parts, and they stand here on a strip of hours.</source>
        <translation>日程はまだありません。項目を加えると時間の帯に並びます。</translation>
    </message>
    <message>
        <source>No subject yet: add what will be spoken about.</source>
        <translation>議題はまだありません。話し合うことを加えてください。</translation>
    </message>
    <message>
        <source>we speak</source>
        <translation>我が方の発言</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>left for them</source>
        <translation>先方の持ち時間</translation>
    </message>
    <message>
        <source>New part of the programme</source>
        <translation>新しい日程の項目</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>カレンダー…</translation>
    </message>
    <message>
        <source>Save the programme as a calendar file</source>
        <translation>日程をカレンダーファイルに保存</translation>
    </message>
    <message>
        <source>press in the room</source>
        <translation>報道陣同席</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>新しい議題</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message numerus="yes">
        <source>%n more subject(s), only if raised</source>
        <translation>
            <numerusform>提起された場合のみの議題がさらに%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold what only they might raise</source>
        <translation>先方の提起時のみの議題をたたむ</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>日後</translation>
    </message>
    <message>
        <source>Save the programme as a calendar (titles, times and places leave the encrypted library)</source>
        <translation>日程をカレンダーとして保存（題名・時刻・場所が暗号化された書庫の外に出ます）</translation>
    </message>
    <message>
        <source>Saved as {name}. Its titles, times and places are outside the encrypted library.</source>
        <translation>{name}に保存しました。その題名・時刻・場所は暗号化された書庫の外にあります。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>MergeOverlay</name>
    <message>
        <source>Merge two cards</source>
        <translation>二枚のカードを一つにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>一つにする</translation>
    </message>
    <message>
        <source>Which card stays? It takes over what only the other one has.</source>
        <translation>どちらのカードを残しますか。もう一方だけにあるものは残るカードが引き継ぎます。</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>別の人物です</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>移るもの</translation>
    </message>
    <message>
        <source>Said differently; what the card that stays says is right</source>
        <translation>内容が違うもの：残るカードの内容を正とします</translation>
    </message>
    <message>
        <source>The card that stays</source>
        <translation>残るカード</translation>
    </message>
    <message>
        <source>Forms of the name that it takes over</source>
        <translation>引き継ぐ名前の表記</translation>
    </message>
    <message>
        <source>Posts that it takes over</source>
        <translation>引き継ぐ役職</translation>
    </message>
    <message>
        <source>Meetings in which the other card sits</source>
        <translation>もう一方のカードが出席する会談</translation>
    </message>
    <message>
        <source>Meetings in which both sit: one seat is left</source>
        <translation>双方が出席する会談：席は一つになります</translation>
    </message>
    <message>
        <source>Dossiers that name the other card</source>
        <translation>もう一方のカードを挙げる案件</translation>
    </message>
    <message>
        <source>Briefs that name it as author</source>
        <translation>著者として挙げる資料</translation>
    </message>
    <message>
        <source>Their words over time</source>
        <translation>発言の推移</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>引用%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves: all that the other card says is on the one that stays.</source>
        <translation>移るものはありません。もう一方の内容はすべて残るカードにあります。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>{field}: that of the card that stays</source>
        <translation>{field}：残るカードのもの</translation>
    </message>
    <message>
        <source>{field}: {kept} (not {gone})</source>
        <translation>{field}：{kept}（{gone}ではなく）</translation>
    </message>
    <message>
        <source>Merged into the card of {name}</source>
        <translation>{name}のカードにまとめました</translation>
    </message>
    <message>
        <source>Both cards stay, and are not asked about again</source>
        <translation>両方のカードを残し、二度と尋ねません</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>How it is said (IPA)</source>
        <translation>読み方（IPA）</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>呼びかけ方</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Rank of protocol</source>
        <translation>儀礼上の席次</translation>
    </message>
    <message>
        <source>How they like a book</source>
        <translation>好みの冊子の形</translation>
    </message>
</context>
<context>
    <name>MergePartner</name>
    <message>
        <source>Merge with another card</source>
        <translation>別のカードと一つにする</translation>
    </message>
    <message>
        <source>Which card is the same person?</source>
        <translation>同じ人物のカードはどれですか。</translation>
    </message>
    <message>
        <source>There is no other card.</source>
        <translation>ほかのカードはありません。</translation>
    </message>
    <message>
        <source>SAME NAME</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>OTHERS</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Merge two organisations</source>
        <translation>二つの組織を一つにする</translation>
    </message>
    <message>
        <source>Which one stays? It takes over what only the other one has.</source>
        <translation>どちらを残しますか。もう一方だけにあるものは残るほうが引き継ぎます。</translation>
    </message>
    <message>
        <source>Forms of the name that it takes over</source>
        <translation>引き継ぐ名前の表記</translation>
    </message>
    <message>
        <source>Abbreviations that it takes over</source>
        <translation>引き継ぐ略語</translation>
    </message>
    <message>
        <source>People whose posts are in the other one</source>
        <translation>もう一方に役職を持つ人物</translation>
    </message>
    <message>
        <source>Organisations under the other one</source>
        <translation>もう一方の下にある組織</translation>
    </message>
    <message>
        <source>Also named in</source>
        <translation>ほかに挙げているもの</translation>
    </message>
    <message>
        <source>Nothing moves: all that the other one says is with the one that stays.</source>
        <translation>移すものはありません。もう一方の内容はすべて残るほうにあります。</translation>
    </message>
    <message>
        <source>Merged into “{name}”</source>
        <translation>「{name}」にまとめました</translation>
    </message>
    <message>
        <source>Which one stays? The other becomes one of its forms, in every dossier.</source>
        <translation>どちらを残しますか。もう一方はすべての案件でその表記の一つになります。</translation>
    </message>
    <message>
        <source>Merge two terms</source>
        <translation>二つの用語を一つにする</translation>
    </message>
    <message>
        <source>Forms that it takes over</source>
        <translation>引き継ぐ表記</translation>
    </message>
    <message>
        <source>Dossiers that have the other one</source>
        <translation>もう一方がある案件</translation>
    </message>
    <message>
        <source>Dossiers that have both: one is left</source>
        <translation>両方がある案件：一つだけ残ります</translation>
    </message>
    <message>
        <source>Said differently; what the one that stays says is right</source>
        <translation>内容が異なります。残るほうの内容が正しいものになります</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の組織</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>後継</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>正式な形</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{field}: {kept} (not {gone})</source>
        <translation>{field}：{kept}（{gone}ではなく）</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{most} letters at the most.</source>
        <translation>最大{most}字です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename this library</source>
        <translation>この書庫の名前を変更</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The name is shown before unlocking: choose one that tells nothing of what is inside. Without one the library is called as its folder.</source>
        <translation>名前は解錠の前にも見えます。中身を示さない名前を選んでください。名前がなければフォルダーの名前で呼ばれます。</translation>
    </message>
    <message>
        <source>The library is called “{name}” now</source>
        <translation>書庫の名前は「{name}」になりました</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>別の場所…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>これを開く</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open a library that is there</source>
        <translation>既存の書庫を開く</translation>
    </message>
    <message>
        <source>Name and place can be seen before the library is unlocked; all that is in it is encrypted.</source>
        <translation>名前と場所はロックを解除する前でも見えます。中身はすべて暗号化されます。</translation>
    </message>
    <message>
        <source>STEP 1 OF 4</source>
        <translation>4段階の1</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>名前と場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>A place for the library</source>
        <translation>書庫を置く場所</translation>
    </message>
    <message>
        <source>The library in {folder} is not there now. Connect its disk and start again, or make a new one here.</source>
        <translation>{folder}にあった書庫が今はありません。そのディスクをつないでもう一度始めるか、ここに新しく作成してください。</translation>
    </message>
    <message>
        <source>There is a library here already. Open it, or choose another place.</source>
        <translation>ここにはすでに書庫があります。それを開くか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>NewBook</name>
    <message>
        <source>New book for this meeting</source>
        <translation>この会談の新しい冊子</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begins as</source>
        <translation>もとにするもの</translation>
    </message>
    <message>
        <source>It begins with the parts of another book; they can be changed afterwards.</source>
        <translation>別の冊子の部分から始まり、後で変えられます。</translation>
    </message>
</context>
<context>
    <name>NewChooser</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>What is to be begun?</source>
        <translation>何を作りますか。</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>The newer version is locked</source>
        <translation>新しい版はパスワードで保護されています</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Newer version taken in. Marks: {stand} in place, {wait} waiting for you, {gone} without a place</source>
        <translation>新しい版を取り込みました：印 {stand}件はそのまま、{wait}件は確認待ち、{gone}件は場所がありません</translation>
    </message>
</context>
<context>
    <name>OfficeBars</name>
    <message>
        <source>Posts over the years</source>
        <translation>年ごとの役職</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Pages of the original</source>
        <translation>原本のページ</translation>
    </message>
    <message>
        <source>These words were not found once in the cleaned text; mark them there.</source>
        <translation>この語の場所が整えた本文で一つに決まりません。本文で印を付けてください。</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{all}ページ中{page}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of this page: place on it unknown</source>
        <translation>
            <numerusform>このページの印%n件：ページ上の場所は不明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{filled} / 7</source>
        <translation>{filled} / 7</translation>
    </message>
    <message>
        <source>ON THE PAGE</source>
        <translation>紙面</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>根拠あり</translation>
    </message>
    <message>
        <source>their side only</source>
        <translation>先方の根拠のみ</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>IN EACH LANGUAGE</source>
        <translation>言語ごと</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all}件中{count}</translation>
    </message>
</context>
<context>
    <name>Overrun</name>
    <message>
        <source>Item {number} needs {time} more than it has.</source>
        <translation>議題{number}は{time}足りません。</translation>
    </message>
    <message>
        <source>Give it {minutes} min</source>
        <translation>{minutes}分にする</translation>
    </message>
    <message>
        <source>Cut point {number}: saves {time}</source>
        <translation>発言項目{number}を削る：{time}の節約</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n point(s): saves {time}</source>
        <translation>
            <numerusform>発言項目を%n件削る：{time}の節約</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackLoading</name>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Load a pack</source>
        <translation>パックを読み込む</translation>
    </message>
    <message>
        <source>Loading a pack</source>
        <translation>パックを読み込み中</translation>
    </message>
    <message>
        <source>Pack loaded. Meetings: {meetings}, dossiers: {dossiers}, people: {people}, briefs: {briefs}</source>
        <translation>パックを読み込みました。会談：{meetings}、案件：{dossiers}、人物：{people}、資料：{briefs}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>ページを小さく</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>ページを大きく</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>of {all}</source>
        <translation>/ {all}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of the book</source>
        <translation>冊子のページ</translation>
    </message>
    <message>
        <source>{page} and {next} of {all}</source>
        <translation>{all}ページ中{page}・{next}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{all}ページ中{page}ページ</translation>
    </message>
</context>
<context>
    <name>PairChooser</name>
    <message>
        <source>Which one stays?</source>
        <translation>どちらを残しますか</translation>
    </message>
    <message>
        <source>There are not two of them yet.</source>
        <translation>まだ二つありません。</translation>
    </message>
    <message>
        <source>Which one is the same as “{name}”?</source>
        <translation>「{name}」と同じものはどれですか</translation>
    </message>
    <message>
        <source>SAME NAME</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>OTHERS</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Book: {name}, edition {number}</source>
        <translation>冊子：{name}、第{number}版</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Any command, brief, dossier, meeting, person</source>
        <translation>コマンド、資料、案件、会談、人物</translation>
    </message>
    <message>
        <source>Type &gt; for commands, @ for people, # for dossiers, ? for help</source>
        <translation>&gt; コマンド、@ 人物、# 案件、? ヘルプ</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>すべてから「{words}」を検索</translation>
    </message>
</context>
<context>
    <name>PaneFind</name>
    <message>
        <source>Find on this page</source>
        <translation>この画面で探す</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>as of {date}</source>
        <translation>{date}現在</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Add to {part}</source>
        <translation>{part}に追加</translation>
    </message>
    <message>
        <source>never leave this side of the table</source>
        <translation>先方に決して出さない</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Add a passage</source>
        <translation>箇所を加える</translation>
    </message>
    <message>
        <source>Which marked passage is evidence for it?</source>
        <translation>印を付けたどの箇所が根拠ですか</translation>
    </message>
    <message>
        <source>No other passage is marked. “Find more” searches the whole library.</source>
        <translation>印を付けた箇所はほかにありません。「さらに探す」で書庫全体を検索します。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>箇所%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the whole library for “{words}”</source>
        <translation>書庫全体から「{words}」を検索</translation>
    </message>
    <message>
        <source>Used as evidence: “{words}”</source>
        <translation>根拠に使いました：「{words}」</translation>
    </message>
</context>
<context>
    <name>PasswordAsk</name>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>Read with this password</source>
        <translation>このパスワードで読む</translation>
    </message>
    <message>
        <source>One that opens the file is kept with the original inside the encrypted library, for the pages are shown from it.</source>
        <translation>ファイルを開けたパスワードは、原本とともに暗号化された書庫の中に保管されます。ページの表示に必要なためです。</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだ誰もいません。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Their words over time</source>
        <translation>発言の推移</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>別のカードと一つにする</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>カードを印刷</translation>
    </message>
    <message>
        <source>Any spelling</source>
        <translation>どの表記でも</translation>
    </message>
    <message>
        <source>People appear here as packs and briefs name them; Ctrl+N makes a card.</source>
        <translation>パックや資料に出た人がここに並びます。Ctrl+Nでカードを作ります。</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>人物カードを編集</translation>
    </message>
    <message>
        <source>Card of a person</source>
        <translation>人物カード</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Card of {name} deleted</source>
        <translation>{name}のカードを削除しました</translation>
    </message>
    <message>
        <source>This card is not in the library any more.</source>
        <translation>このカードはもう書庫にありません。</translation>
    </message>
    <message>
        <source>AT THE MEETING, THEIR SIDE</source>
        <translation>会談出席、先方</translation>
    </message>
    <message>
        <source>OUR SIDE</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>OTHERS AT THE MEETING</source>
        <translation>その他の出席者</translation>
    </message>
    <message>
        <source>NOT AT THE MEETING</source>
        <translation>会談に出ない人</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Drop to use as the photograph of {name}</source>
        <translation>ドロップすると{name}の写真になります</translation>
    </message>
    <message>
        <source>Put a photograph on a card</source>
        <translation>カードに写真を付ける</translation>
    </message>
    <message>
        <source>Photograph put on the card of {name}</source>
        <translation>{name}のカードに写真を付けました</translation>
    </message>
    <message>
        <source>Take a photograph off a card</source>
        <translation>カードから写真を外す</translation>
    </message>
    <message>
        <source>Photograph taken off the card of {name}</source>
        <translation>{name}のカードから写真を外しました</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>Name in {language}</source>
        <translation>名前（{language}）</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>呼びかけ方</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>就任</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>退任</translation>
    </message>
    <message>
        <source>Where the dates stand</source>
        <translation>日付の出典</translation>
    </message>
    <message>
        <source>A name is needed, in whichever language.</source>
        <translation>どの言語でもよいので、名前が1つ必要です。</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Add a form</source>
        <translation>表記を追加</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Searching any form finds them all, and each hit says which form it found.</source>
        <translation>どの表記で探してもすべて見つかり、各結果がどの表記かを示します。</translation>
    </message>
    <message>
        <source>each title is checked against the date of its text</source>
        <translation>肩書はどれも資料の日付と照らし合わせます</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>dates unknown</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>No office is known.</source>
        <translation>役職は不明です。</translation>
    </message>
    <message>
        <source>Where the dates stand</source>
        <translation>日付の出典</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Invented for the sample</source>
        <translation>見本用の架空の人物</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>姓が先</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>名が先</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>印刷</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>Career</source>
        <translation>経歴</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>見解</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>以前の面会</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>通訳が必要</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>呼びかけ：{words}</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>会議室で</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>written by them</source>
        <translation>著者</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s)</source>
        <translation>
            <numerusform>資料%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>案件%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>会談%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they appear</source>
        <translation>登場箇所</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Photograph of {name}; choose another</source>
        <translation>{name}の写真、別の写真を選ぶ</translation>
    </message>
    <message>
        <source>Choose a photograph of {name}</source>
        <translation>{name}の写真を選ぶ</translation>
    </message>
</context>
<context>
    <name>PrintedPane</name>
    <message>
        <source>Pages of the dossier</source>
        <translation>案件のページ</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>As the principal&apos;s book of “{meeting}” prints it, whole</source>
        <translation>「{meeting}」の首席代表用冊子に印刷される姿、全体</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>幅に合わせる</translation>
    </message>
</context>
<context>
    <name>ProgrammeStrip</name>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Ctrl with the arrows moves a part, Shift changes its end, Ctrl+Shift its begin.</source>
        <translation>Ctrlと矢印で動かし、Shiftで終わりを、Ctrl+Shiftで始まりを変えます。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Another part is at the same time.</source>
        <translation>同じ時刻に別の部分があります。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>進行</translation>
    </message>
</context>
<context>
    <name>ReaderScreen</name>
    <message>
        <source>Find in this text</source>
        <translation>本文を検索</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>資料の本文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Text or page (1, 2, 3)</source>
        <translation>本文かページ（1、2、3）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Show what the draft has put in and struck out</source>
        <translation>草案で加えた語と消した語を表示</translation>
    </message>
    <message>
        <source>The words of this passage are not in the text any more.</source>
        <translation>この箇所の語は本文にもうありません。</translation>
    </message>
    <message>
        <source>Select words, or choose a mark, to copy them with their reference.</source>
        <translation>出典付きでコピーするには語か印を選んでください。</translation>
    </message>
    <message>
        <source>Copied with its reference. The clipboard is outside the encrypted library.</source>
        <translation>出典付きでコピーしました。クリップボードは暗号化された書庫の外です。</translation>
    </message>
    <message>
        <source>Write a note on a mark</source>
        <translation>印にメモを書く</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>冊子の部分</translation>
    </message>
    <message>
        <source>Put a part in</source>
        <translation>部分を入れる</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>{part}, left out</source>
        <translation>{part}、省略</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>HOW DEEP: {part}</source>
        <translation>詳しさ：{part}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Mend this line</source>
        <translation>この行を直す</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>A time such as 14:05.</source>
        <translation>14:05のような時刻を入力してください。</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>New line of the record</source>
        <translation>記録の新しい行</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>記録をコピー</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>記録を保存…</translation>
    </message>
    <message>
        <source>Nothing noted yet. In the room view N notes a line; the plus adds one by hand.</source>
        <translation>まだ何も記録されていません。会議室画面でNを押すと記録でき、プラスで手で加えられます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Subject and point</source>
        <translation>議題と発言項目</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言内容</translation>
    </message>
    <message>
        <source>Line of the record</source>
        <translation>記録の行</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The record is copied. The clipboard is outside the encrypted library.</source>
        <translation>記録をコピーしました。クリップボードは暗号化された書庫の外にあります。</translation>
    </message>
    <message>
        <source>Save the record (the file leaves the encrypted library)</source>
        <translation>記録を保存（ファイルは暗号化された書庫の外に出ます）</translation>
    </message>
    <message>
        <source>Saved as {name}. This copy is outside the encrypted library.</source>
        <translation>{name}として保存しました。この写しは暗号化された書庫の外にあります。</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>記録を書き出し中</translation>
    </message>
</context>
<context>
    <name>RehearseOverlay</name>
    <message>
        <source>Rehearse</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>時間があれば</translation>
    </message>
    <message>
        <source>Said: the next point</source>
        <translation>発言した：次の発言項目</translation>
    </message>
    <message>
        <source>The point before</source>
        <translation>前の発言項目</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>If time allows</source>
        <translation>時間があれば</translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>この時間を保存</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>THEN</source>
        <translation>次</translation>
    </message>
    <message>
        <source>The point in hand</source>
        <translation>現在の発言項目</translation>
    </message>
    <message>
        <source>Every point was said.</source>
        <translation>すべての発言項目を述べました。</translation>
    </message>
    <message>
        <source>Times as they were rehearsed</source>
        <translation>練習で計った時間</translation>
    </message>
    <message>
        <source>There is no point to rehearse yet: write points under the subjects of the agenda.</source>
        <translation>練習する発言項目がまだありません。議題の下に発言項目を書いてください。</translation>
    </message>
    <message>
        <source>point {number} of {all}</source>
        <translation>発言項目{all}件中{number}</translation>
    </message>
    <message>
        <source>This is the last point.</source>
        <translation>最後の発言項目です。</translation>
    </message>
    <message>
        <source>This is the first point.</source>
        <translation>最初の発言項目です。</translation>
    </message>
    <message>
        <source>over the {time} of this point</source>
        <translation>この発言項目の{time}を超過</translation>
    </message>
    <message>
        <source>left of {time} for this point</source>
        <translation>この発言項目の{time}の残り</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>時間を開始</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>発言せず</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>{time}超過</translation>
    </message>
    <message>
        <source>{time} less</source>
        <translation>{time}短い</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were timed. Kept, these times are what the agenda and the book reckon with.</source>
        <translation>
            <numerusform>発言項目%n件の時間を計りました。保存すると、議題も冊子もこの時間で計算します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>何も計っていません。</translation>
    </message>
    <message>
        <source>{spent} of {there} that are ours</source>
        <translation>我が方の{there}のうち{spent}</translation>
    </message>
    <message>
        <source>Keep the times of a rehearsal</source>
        <translation>練習の時間を保存</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n point(s) take the time that they took</source>
        <translation>
            <numerusform>保存しました：発言項目%n件の時間を計ったとおりにしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Edit title of “{title}”</source>
        <translation>「{title}」の題名を編集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title of the brief</source>
        <translation>資料の題名</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Word joined at a line end</source>
        <translation>行末の語をつなぐ</translation>
    </message>
    <message>
        <source>Sentence joined over a page end</source>
        <translation>ページをまたぐ文をつなぐ</translation>
    </message>
    <message>
        <source>Line end taken out</source>
        <translation>改行を除く</translation>
    </message>
    <message>
        <source>Spaced letters joined</source>
        <translation>離れた文字をつなぐ</translation>
    </message>
    <message>
        <source>Stray space taken out</source>
        <translation>余分な空白を除く</translation>
    </message>
    <message>
        <source>Doubled sentence taken out</source>
        <translation>重なった文を除く</translation>
    </message>
    <message>
        <source>Words parted</source>
        <translation>くっついた語を分ける</translation>
    </message>
    <message>
        <source>Footnote moved out of the sentence</source>
        <translation>脚注を文の外へ移す</translation>
    </message>
    <message>
        <source>Running head taken out</source>
        <translation>柱を除く</translation>
    </message>
    <message>
        <source>Page number taken out</source>
        <translation>ページ番号を除く</translation>
    </message>
    <message>
        <source>Advertisement taken out</source>
        <translation>広告を除く</translation>
    </message>
    <message>
        <source>Line of the web page taken out</source>
        <translation>ウェブページの行を除く</translation>
    </message>
    <message>
        <source>Line of tags taken out</source>
        <translation>タグの行を除く</translation>
    </message>
    <message>
        <source>Doubled line taken out</source>
        <translation>重なった行を除く</translation>
    </message>
    <message>
        <source>Deleted words of a draft</source>
        <translation>草案で消された語</translation>
    </message>
    <message>
        <source>Inserted words of a draft</source>
        <translation>草案で加えられた語</translation>
    </message>
    <message>
        <source>Hidden in the file, left out</source>
        <translation>ファイルで隠されているため除外</translation>
    </message>
    <message>
        <source>off: kept as it came</source>
        <translation>オフ：届いたまま</translation>
    </message>
    <message>
        <source>read as a paragraph of its own</source>
        <translation>独立した段落として読む</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>除いた</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}ページ</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>How the repairs are grouped</source>
        <translation>補正のまとめ方</translation>
    </message>
    <message>
        <source>Nothing was repaired.</source>
        <translation>補正はありません。</translation>
    </message>
    <message>
        <source>The text reads as it came.</source>
        <translation>本文は届いたままです。</translation>
    </message>
    <message>
        <source>Choosing one shows its place, Space switches it. Ctrl+Z takes a switch back. The original file is kept byte for byte.</source>
        <translation>選ぶとその箇所を示し、スペースで切り替えます。Ctrl+Zで戻します。元のファイルはそのまま保管されています。</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>BEFORE</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>ここに付ける</translation>
    </message>
    <message>
        <source>Keep as a loose note</source>
        <translation>場所のないメモとして残す</translation>
    </message>
    <message>
        <source>Kept as a loose note: its words are not in the text.</source>
        <translation>場所のないメモです。その語は本文にありません。</translation>
    </message>
    <message>
        <source>The words were not found in the new version.</source>
        <translation>新しい版にその語が見つかりません。</translation>
    </message>
    <message>
        <source>The words were not found in the new version. One place looks similar.</source>
        <translation>新しい版にその語が見つかりません。似た箇所が一つあります。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>if raised</source>
        <translation>提起時</translation>
    </message>
    <message>
        <source>Point {number}, said</source>
        <translation>発言項目{number}、発言済み</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>発言項目{number}</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>時間があれば</translation>
    </message>
    <message>
        <source>Do not say: {words}</source>
        <translation>言わないこと：{words}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation>会議室画面</translation>
    </message>
    <message>
        <source>If raised: type a word</source>
        <translation>提起されたら語を入力</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No sound is recorded.</source>
        <translation>音声は録音しません。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>next point</source>
        <translation>次の発言項目</translation>
    </message>
    <message>
        <source>tick a point</source>
        <translation>発言項目に印</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>提起時</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>出る</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>発言要領</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>提起された場合</translation>
    </message>
    <message>
        <source>Nothing to say here: listen.</source>
        <translation>発言要領はありません。聞き役に回ります。</translation>
    </message>
    <message>
        <source>Type a note. It is filed under point {number}.</source>
        <translation>メモを入力。発言項目{number}に記録されます。</translation>
    </message>
    <message>
        <source>Type a note. It is filed under this item.</source>
        <translation>メモを入力。この議題に記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>left of %n minute(s)</source>
        <translation>
            <numerusform>%n分のうち残り</numerusform>
        </translation>
    </message>
    <message>
        <source>no time was set</source>
        <translation>時間の定めなし</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>時間を計る</translation>
    </message>
    <message>
        <source>Speaking: {who}</source>
        <translation>発言中：{who}</translation>
    </message>
    <message>
        <source>{part} until {time}</source>
        <translation>{part}、{time}まで</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>They</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>No answer has these words.</source>
        <translation>この語を含む答えはありません。</translation>
    </message>
    <message>
        <source>No answers were prepared.</source>
        <translation>用意された答えはありません。</translation>
    </message>
    <message>
        <source>Note in “{title}”</source>
        <translation>「{title}」のメモ</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>発言項目{number}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Figures that clash</source>
        <translation>食い違う数値</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Loading the sample</source>
        <translation>見本を読み込み中</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>保存 {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>バックアップ {time}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is nothing here to look through.</source>
        <translation>ここには探すものがありません。</translation>
    </message>
    <message>
        <source>There is nothing here to rename.</source>
        <translation>ここには名前を変えるものがありません。</translation>
    </message>
    <message>
        <source>This pane: {percent} %</source>
        <translation>この枠: {percent} %</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>PASSAGES</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>MARKS AND NOTES</source>
        <translation>印とメモ</translation>
    </message>
    <message>
        <source>DOSSIERS</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>MEETINGS</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>matched as {form}</source>
        <translation>{form}として一致</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count}件すべて表示</translation>
    </message>
    <message>
        <source>Also looking for</source>
        <translation>併せて探す語</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Let go of {choice}</source>
        <translation>{choice}を外す</translation>
    </message>
    <message>
        <source>{heading}, line {number}</source>
        <translation>{heading}、{number}行目</translation>
    </message>
    <message>
        <source>{year} to today</source>
        <translation>{year}年から今日まで</translation>
    </message>
    <message>
        <source>Language of the hits</source>
        <translation>結果の言語</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Date of the hits</source>
        <translation>結果の日付</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Passages, marks, dossiers, meetings, people, in any spelling.</source>
        <translation>箇所、印、案件、会談、人物を、どの表記でも。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>この語を含むものはありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>This could not be searched.</source>
        <translation>検索できませんでした。</translation>
    </message>
    <message>
        <source>Signs and operators alone are not looked for; type a word or a figure with them.</source>
        <translation>記号や演算子だけでは検索できません。言葉か数字を添えてください。</translation>
    </message>
    <message>
        <source>Fewer fields, or a longer time, leave more.</source>
        <translation>フィールドを減らすか期間を広げると、もっと残ります。</translation>
    </message>
    <message>
        <source>Nothing fits these fields.</source>
        <translation>このフィールドに合うものはありません。</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning* of one, find more.</source>
        <translation>語を減らすか、語の先頭*だけにすると増えます。</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>検索の索引を作成しています。</translation>
    </message>
    <message>
        <source>What has these words shows here as soon as it is read.</source>
        <translation>この語がある箇所は、読み取りしだいここに表示されます。</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>入力どおりのみ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>横に開く</translation>
    </message>
    <message>
        <source>use as evidence</source>
        <translation>根拠に使う</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Saved: let go</source>
        <translation>保存済み：外す</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>title only</source>
        <translation>題名のみ</translation>
    </message>
    <message>
        <source>Ctrl+E lets “{statement}” rest on the passage in hand.</source>
        <translation>Ctrl+Eで、選んだ箇所が「{statement}」の根拠になります。</translation>
    </message>
    <message>
        <source>Only passages of briefs and marks can be evidence.</source>
        <translation>根拠にできるのは資料の一節と印だけです。</translation>
    </message>
    <message>
        <source>Used as evidence for “{statement}”</source>
        <translation>「{statement}」の根拠に使いました</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>FORM FOUND</source>
        <translation>見つかった表記</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>印とメモ</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Saved search “{words}” let go</source>
        <translation>保存した検索「{words}」を外しました</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>選択範囲に印を付ける</translation>
    </message>
    <message>
        <source>More kinds of mark</source>
        <translation>ほかの種類の印</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>For whom</source>
        <translation>誰に</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>どの媒体で</translation>
    </message>
    <message>
        <source>Up to which marking</source>
        <translation>どの区分まで</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>どの言語で</translation>
    </message>
    <message>
        <source>For</source>
        <translation>読者</translation>
    </message>
    <message>
        <source>on</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>in</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Change bars</source>
        <translation>変更線</translation>
    </message>
    <message>
        <source>There is no earlier edition of this book to compare with.</source>
        <translation>比べる前の版がありません。</translation>
    </message>
    <message>
        <source>Book for another reader</source>
        <translation>別の読者の冊子</translation>
    </message>
    <message>
        <source>Book on another carrier</source>
        <translation>別の媒体の冊子</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大活字</translation>
    </message>
    <message>
        <source>Book up to another marking</source>
        <translation>別の区分までの冊子</translation>
    </message>
    <message>
        <source>any marking</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <source>Book in another language</source>
        <translation>別の言語の冊子</translation>
    </message>
    <message>
        <source>Bars beside what changed</source>
        <translation>変更箇所の線</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 deletion</source>
        <translation>削除1か所</translation>
    </message>
    <message>
        <source>1 insertion</source>
        <translation>挿入1か所</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1か所</translation>
    </message>
    <message>
        <source>A blank page in a book for the screen.</source>
        <translation>画面用の冊子に白紙のページがあります。</translation>
    </message>
    <message>
        <source>A bracket has no partner; it was passed over.</source>
        <translation>括弧の対がないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>A card has {count} points.</source>
        <translation>カード1枚に発言項目が{count}件あります。</translation>
    </message>
    <message>
        <source>A figure has no words that say what it shows.</source>
        <translation>図に、何を示すかを述べる言葉がありません。</translation>
    </message>
    <message>
        <source>A file that another program put into this one could not be read: open the file in Word, save it and import it again.</source>
        <translation>別のプログラムがこのファイルに入れたファイルを読めませんでした。Wordで開いて保存し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>A form of a name needs letters; give the form to add.</source>
        <translation>名前の表記には文字が必要です。追加する表記を入力してください。</translation>
    </message>
    <message>
        <source>A heading of level {level} comes after one of level {last}.</source>
        <translation>第{last}段の見出しの次に第{level}段の見出しがあります。</translation>
    </message>
    <message>
        <source>A line is broken wrongly: “{line}”.</source>
        <translation>行の折り返しが正しくありません：「{line}」。</translation>
    </message>
    <message>
        <source>A link in the structure leads nowhere.</source>
        <translation>構造の中に行き先のないリンクがあります。</translation>
    </message>
    <message>
        <source>A link leads nowhere ({name}).</source>
        <translation>行き先のないリンクがあります（{name}）。</translation>
    </message>
    <message>
        <source>A link leads nowhere.</source>
        <translation>行き先のないリンクがあります。</translation>
    </message>
    <message>
        <source>A mark ends that never began.</source>
        <translation>始まっていないタグが終わっています。</translation>
    </message>
    <message>
        <source>A mark never ends.</source>
        <translation>終わらないタグがあります。</translation>
    </message>
    <message>
        <source>A note has no identifier.</source>
        <translation>注に識別子がありません。</translation>
    </message>
    <message>
        <source>A note needs words: type them, then press Enter.</source>
        <translation>メモには言葉が必要です。入力してからEnterを押してください。</translation>
    </message>
    <message>
        <source>A part of Attaché that reads this format is missing ({name}): install Attaché again.</source>
        <translation>この形式を読むAttachéの部品がありません（{name}）。Attachéを入れ直してください。</translation>
    </message>
    <message>
        <source>A part that Outlook packed (winmail.dat) is damaged and could not be unpacked; it is kept as an attachment.</source>
        <translation>Outlookがまとめた部分（winmail.dat）が壊れていて開けませんでした。添付ファイルとして残しました。</translation>
    </message>
    <message>
        <source>A pattern of more than {longest_pattern} characters is not looked for; use a shorter one.</source>
        <translation>{longest_pattern}字を超える検索式では探せません。短くしてください。</translation>
    </message>
    <message>
        <source>A photograph is a picture file, such as JPEG or PNG; this file is something else.</source>
        <translation>写真はJPEGやPNGなどの画像ファイルですが、このファイルは違います。</translation>
    </message>
    <message>
        <source>A picture is shown at {density} dots an inch; {densest} are enough.</source>
        <translation>画像が1インチ{density}ドットで示されています。{densest}ドットで足ります。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words after it were taken as plain words.</source>
        <translation>引用符の対がないため、後の語は普通の語として扱いました。</translation>
    </message>
    <message>
        <source>A recipe needs a name; give one.</source>
        <translation>構成には名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>A reference inside the book leads nowhere: {name}.</source>
        <translation>冊子の中の参照に行き先がありません：{name}。</translation>
    </message>
    <message>
        <source>A replacement of the library in {folder} waits to be finished: make the folder writable.</source>
        <translation>{folder}の書庫の置き換えがまだ終わっていません。フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>A saved search needs a name and words to look for; give both.</source>
        <translation>保存する検索には名前と探す語が必要です。両方入力してください。</translation>
    </message>
    <message>
        <source>A term needs words; give them.</source>
        <translation>用語には言葉が必要です。入力してください。</translation>
    </message>
    <message>
        <source>A word is broken at the end of “{broken}”.</source>
        <translation>「{broken}」の終わりで語が途切れています。</translation>
    </message>
    <message>
        <source>AND needs words on both sides; it was passed over.</source>
        <translation>ANDの両側に語が必要なため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>Accept a mark&apos;s new place</source>
        <translation>印の新しい場所を受け入れる</translation>
    </message>
    <message>
        <source>Accept the name “{text}”</source>
        <translation>名前「{text}」を受け入れる</translation>
    </message>
    <message>
        <source>Add annexes to “{name}”</source>
        <translation>「{name}」に別添を加える</translation>
    </message>
    <message>
        <source>Add briefs to a dossier</source>
        <translation>案件に資料を加える</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>根拠を追加</translation>
    </message>
    <message>
        <source>After “{field}:” a word or a “phrase” is wanted; what stands there was taken as plain words.</source>
        <translation>「{field}:」の後には語または「語句」が必要です。そこにある語は普通の語として扱いました。</translation>
    </message>
    <message>
        <source>Already in the library: {titles}.</source>
        <translation>既に書庫にあります：{titles}。</translation>
    </message>
    <message>
        <source>An element in {role} names another parent.</source>
        <translation>{role}の中の要素が別の親を示しています。</translation>
    </message>
    <message>
        <source>An element names a page that is not in the book.</source>
        <translation>冊子にないページを示す要素があります。</translation>
    </message>
    <message>
        <source>An event of this calendar has no begin: export it anew and import that.</source>
        <translation>このカレンダーの予定に開始がありません。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>Another job is still saving to the library. Wait until it has finished, then repeat the change.</source>
        <translation>別の作業がまだ書庫に保存しています。終わってからもう一度変更してください。</translation>
    </message>
    <message>
        <source>At most {most_between} words may stand between those of “{text}”~; that many were taken.</source>
        <translation>「{text}」~の語の間は最大{most_between}語までのため、その数で探しました。</translation>
    </message>
    <message>
        <source>At step {number} the dossier was deleted by then. “history” with its title lists the steps to choose from.</source>
        <translation>操作{number}の時点で案件は既に削除されていました。題名を付けた「history」で選べる操作が一覧できます。</translation>
    </message>
    <message>
        <source>At step {number} the dossier was not there yet. “history” with its title lists the steps to choose from.</source>
        <translation>操作{number}の時点で案件はまだありませんでした。題名を付けた「history」で選べる操作が一覧できます。</translation>
    </message>
    <message>
        <source>Attachments: {names}.</source>
        <translation>添付：{names}。</translation>
    </message>
    <message>
        <source>Attaché is already open with this library. Close it there, then try again.</source>
        <translation>この書庫は既にAttachéで開かれています。そちらを閉じてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Both copies of the library&apos;s key file are damaged. Restore the library from a backup.</source>
        <translation>書庫の鍵ファイルが二つとも壊れています。バックアップから書庫を復元してください。</translation>
    </message>
    <message>
        <source>Both names mean the same card; name two cards that are to become one.</source>
        <translation>二つの名前は同じカードを指しています。一つにする二枚のカードを指定してください。</translation>
    </message>
    <message>
        <source>Both names mean the same organisation; name two that are to become one.</source>
        <translation>二つの名前は同じ組織を指しています。一つにまとめる二つの組織を指定してください。</translation>
    </message>
    <message>
        <source>Both words mean the same term; name two that are to become one.</source>
        <translation>二つの語は同じ用語を指しています。一つにまとめる二つの用語を指定してください。</translation>
    </message>
    <message>
        <source>Brackets are read {deepest} deep; those further in were passed over.</source>
        <translation>括弧は{deepest}重まで読みます。それより内側は読み飛ばしました。</translation>
    </message>
    <message>
        <source>Bring back “{title}”</source>
        <translation>「{title}」を元に戻す</translation>
    </message>
    <message>
        <source>Brought up to date by this calendar: {titles}.</source>
        <translation>このカレンダーに合わせて更新した会談：{titles}。</translation>
    </message>
    <message>
        <source>Build edition {number} of “{title}”</source>
        <translation>「{title}」の第{number}版を作る</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Choose the watched folder</source>
        <translation>監視フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose whether a point is said</source>
        <translation>発言項目を述べるか決める</translation>
    </message>
    <message>
        <source>Comments in the file: {count}; they stand after the text.</source>
        <translation>ファイル内のコメントは{count}件で、本文の後にあります。</translation>
    </message>
    <message>
        <source>Confirm the {what} of “{title}”</source>
        <translation>「{title}」の{what}を確認</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続の時間切れ</translation>
    </message>
    <message>
        <source>Decide a clash</source>
        <translation>不一致についての決定</translation>
    </message>
    <message>
        <source>Delete a brief</source>
        <translation>資料を削除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete marks</source>
        <translation>印を削除</translation>
    </message>
    <message>
        <source>Delete {count} briefs</source>
        <translation>資料{count}件を削除</translation>
    </message>
    <message>
        <source>Delete {noun} “{title}”</source>
        <translation>{noun}「{title}」を削除</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>完全に削除しました</translation>
    </message>
    <message>
        <source>Describe “{title}”</source>
        <translation>「{title}」の説明を記入</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>装置または資源が使用中</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではない</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て量を超過</translation>
    </message>
    <message>
        <source>Do not install it; get it again from where it was made.</source>
        <translation>インストールせず、作成元から入手し直してください。</translation>
    </message>
    <message>
        <source>Drop a saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Duplicate recipe as “{name}”</source>
        <translation>構成を「{name}」として複製</translation>
    </message>
    <message>
        <source>EPUB or PDF</source>
        <translation>EPUBかPDF</translation>
    </message>
    <message>
        <source>Each portion needs a marking of its own, and this one has none.</source>
        <translation>各部分に秘密表示が必要ですが、ここにはありません。</translation>
    </message>
    <message>
        <source>Edit a mark</source>
        <translation>印を編集</translation>
    </message>
    <message>
        <source>Edit brief “{title}”</source>
        <translation>資料「{title}」を編集</translation>
    </message>
    <message>
        <source>Edit {noun} “{title}”</source>
        <translation>{noun}「{title}」を編集</translation>
    </message>
    <message>
        <source>Edition {number} has no copy {copy}; it has {count}.</source>
        <translation>第{number}版に{copy}番の写しはありません。写しは{count}部です。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Events taken as meetings: {count}.</source>
        <translation>会談として取り込んだ予定：{count}件。</translation>
    </message>
    <message>
        <source>Few passages hold all the words; the papers that are likeliest meant stand beside them, each with its best passage.</source>
        <translation>すべての語を含む箇所はわずかです。最も近いと思われる資料も、最も合う箇所とともに並べて示します。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが既にある</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎる</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎる</translation>
    </message>
    <message>
        <source>Formulas without a stored result, which stand as formulas: {count}. Open the file in a spreadsheet program, save it and import it again to have the figures.</source>
        <translation>保存された結果がなく、式のまま残した数式：{count}個。数値を得るには、表計算ソフトで開いて保存し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Hand out copy {copy} of edition {number}</source>
        <translation>第{number}版の写し{copy}番を配布</translation>
    </message>
    <message>
        <source>Head or foot of the pages says “{line}”: the marking may be {names}; it is yours to choose.</source>
        <translation>ページの上か下に「{line}」とあります。秘密表示は{names}かもしれません。ご自身で選んでください。</translation>
    </message>
    <message>
        <source>Hidden in the file and left out: {what}; each is listed among the repairs and can be switched.</source>
        <translation>ファイルの中で隠されていたため除いたもの：{what}。それぞれ補正の一覧にあり、切り替えられます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>How “{name}” is said is not given.</source>
        <translation>「{name}」の読み方がありません。</translation>
    </message>
    <message>
        <source>Import {count} briefs</source>
        <translation>資料{count}件を取り込む</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>「{title}」を取り込む</translation>
    </message>
    <message>
        <source>In the library already, at the same time and place: {titles}.</source>
        <translation>同じ日時と場所ですでに書庫にあるもの：{titles}。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ファイルではなくフォルダー</translation>
    </message>
    <message>
        <source>It is written in that language ({language}); change its own words instead.</source>
        <translation>その言語（{language}）で書かれたものです。言葉そのものを直してください。</translation>
    </message>
    <message>
        <source>Its {guessed} is a guess that nobody confirmed; it prints as unknown until you confirm it.</source>
        <translation>{guessed}は誰も確認していない推定です。確認するまで不明として印刷されます。</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEGかPNG</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Japanese line breaks</source>
        <translation>日本語の折り返し</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Keep one of two briefs</source>
        <translation>二つの資料の一方を残す</translation>
    </message>
    <message>
        <source>Keep the place</source>
        <translation>場所を記憶</translation>
    </message>
    <message>
        <source>Keep the times of a rehearsal</source>
        <translation>練習の時間を保存</translation>
    </message>
    <message>
        <source>Keep two cards apart</source>
        <translation>二枚のカードを別々に残す</translation>
    </message>
    <message>
        <source>Keep “{file}” as one brief</source>
        <translation>「{file}」を一つの資料にする</translation>
    </message>
    <message>
        <source>Keys of commands that were changed</source>
        <translation>変更したコマンドのキー</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Korean line breaks</source>
        <translation>韓国語の折り返し</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Leave a mark without a place</source>
        <translation>印を場所なしのまま残す</translation>
    </message>
    <message>
        <source>Line {line} of this calendar names no date ({name}): export it anew and import that.</source>
        <translation>このカレンダーの{line}行目に日付がありません（{name}）。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>Line {number} of this file cannot be understood (“{whole}”): export it anew and import that.</source>
        <translation>このファイルの{number}行目が読み取れません（「{whole}」）。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>Link the versions of “{title}”</source>
        <translation>「{title}」の版を結び付ける</translation>
    </message>
    <message>
        <source>Mark a page as {kind}</source>
        <translation>ページに印を付ける：{kind}</translation>
    </message>
    <message>
        <source>Mark a passage as {kind}</source>
        <translation>箇所に印を付ける：{kind}</translation>
    </message>
    <message>
        <source>Mark briefs as read</source>
        <translation>資料を既読にする</translation>
    </message>
    <message>
        <source>Mark {mark} is there twice.</source>
        <translation>タグ{mark}が二つあります。</translation>
    </message>
    <message>
        <source>Mark “{title}” as read</source>
        <translation>「{title}」を既読にする</translation>
    </message>
    <message>
        <source>Mark “{title}” as unread</source>
        <translation>「{title}」を未読にする</translation>
    </message>
    <message>
        <source>Marks are written as .txt, .md or .pdf; give the file one of these endings.</source>
        <translation>印は.txt、.md、.pdfで書き出します。ファイル名の末尾をこのいずれかにしてください。</translation>
    </message>
    <message>
        <source>Merge the card of “{gone}” into that of “{kept}”</source>
        <translation>「{gone}」のカードを「{kept}」のカードにまとめる</translation>
    </message>
    <message>
        <source>Merge the organisation “{gone}” into “{kept}”</source>
        <translation>組織「{gone}」を「{kept}」にまとめる</translation>
    </message>
    <message>
        <source>Merge the term “{gone}” into “{kept}”</source>
        <translation>用語「{gone}」を「{kept}」にまとめる</translation>
    </message>
    <message>
        <source>Minutes without a touch after which the library is locked; 0 for never</source>
        <translation>操作がないとき書庫をロックするまでの分（0はロックしない）</translation>
    </message>
    <message>
        <source>NOT needs a word after it; it was passed over.</source>
        <translation>NOTの後に語が必要なため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>Name the term “{term}”</source>
        <translation>用語「{term}」に名前を付ける</translation>
    </message>
    <message>
        <source>No backup was made, and the library is as it was. {why}</source>
        <translation>バックアップは作られず、書庫は元のままです。{why}</translation>
    </message>
    <message>
        <source>No link leads back to the contents.</source>
        <translation>目次へ戻るリンクがありません。</translation>
    </message>
    <message>
        <source>No link of the contents leads to “{title}”.</source>
        <translation>目次に「{title}」へのリンクがありません。</translation>
    </message>
    <message>
        <source>No passage holds all the words; these are from papers that hold them in different places.</source>
        <translation>すべての語を含む箇所はありません。別々の場所に語がある資料の箇所を示します。</translation>
    </message>
    <message>
        <source>No passage holds all the words; these are the papers that are likeliest meant, each with its best passage.</source>
        <translation>すべての語を含む箇所はありません。最も近いと思われる資料を、最も合う箇所とともに示します。</translation>
    </message>
    <message>
        <source>No room on the card, so it was left out: {words}</source>
        <translation>カードに余地がないため省きました：{words}</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>装置に空き領域がない</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>装置がない</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>装置またはアドレスがない</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがない</translation>
    </message>
    <message>
        <source>No typeface of the book has these characters; a placeholder is printed: {missing}</source>
        <translation>冊子の書体にない文字があり、代わりの記号を印刷します：{missing}</translation>
    </message>
    <message>
        <source>Nobody is named to lead the step.</source>
        <translation>この日程項目の進行役が決まっていません。</translation>
    </message>
    <message>
        <source>Nobody is named to say “{text}”</source>
        <translation>「{text}」を述べる人が決まっていません。</translation>
    </message>
    <message>
        <source>Nobody is named who clears the book: give the meeting its issuing unit, or the statements a clearance.</source>
        <translation>冊子を承認する人がありません。会談に発行部署を記すか、記述を合議済みにしてください。</translation>
    </message>
    <message>
        <source>Nobody of the side “{side}” is on the list.</source>
        <translation>名簿に{side}の人がいません。</translation>
    </message>
    <message>
        <source>None of the {count} pages has a text layer: they are pictures</source>
        <translation>{count}ページすべてに文字の層がなく、画像です</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではない</translation>
    </message>
    <message>
        <source>Not read: {unread}.</source>
        <translation>読めなかったもの：{unread}。</translation>
    </message>
    <message>
        <source>Nothing holds all the words; these places hold some of them.</source>
        <translation>すべての語を含むものはありません。一部を含む箇所を示します。</translation>
    </message>
    <message>
        <source>Nothing in the text is like “{exact}”; mark the right words anew, or delete this mark.</source>
        <translation>本文に「{exact}」に似た箇所がありません。正しい語に印を付け直すか、この印を削除してください。</translation>
    </message>
    <message>
        <source>Nothing is lost with it: “salvage” brings everything in {library_name} into a new one.</source>
        <translation>これで失われるものはありません。「salvage」で{library_name}のすべてを新しい書庫に移せます。</translation>
    </message>
    <message>
        <source>Nothing is selected; select the words to mark first.</source>
        <translation>何も選ばれていません。先に印を付ける語を選んでください。</translation>
    </message>
    <message>
        <source>Nothing of the library in {folder} can be read: the pages that list its tables are damaged. Restore it from a backup.</source>
        <translation>{folder}の書庫は何も読めません。表の一覧があるページが壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Nothing of this book can stand on a card for this recipient; choose another carrier.</source>
        <translation>この読者のカードに載せられるものが冊子にありません。別の媒体を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was measured, so no time is kept. Say a point aloud, then press Space.</source>
        <translation>何も計っていないので保存しません。発言項目を声に出して読み、Spaceを押してください。</translation>
    </message>
    <message>
        <source>Nothing was restored: {folder} cannot be written ({reason}). What was there is as it was.</source>
        <translation>復元されませんでした。{folder}に書き込めません（{reason}）。元のものはそのままです。</translation>
    </message>
    <message>
        <source>ODT or PDF</source>
        <translation>ODTかPDF</translation>
    </message>
    <message>
        <source>OR needs words on both sides; it was passed over.</source>
        <translation>ORの両側に語が必要なため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>Of the sheets {cut} only the first {max_rows} rows were read.</source>
        <translation>シート{cut}は最初の{max_rows}行だけ読みました。</translation>
    </message>
    <message>
        <source>Of the sheets {wide} only the first {columns} columns were read.</source>
        <translation>シート{wide}は最初の{columns}列だけを読み込みました。</translation>
    </message>
    <message>
        <source>Of values that clash only some are printed, without a note.</source>
        <translation>食い違う値のうち一部だけが注記なしに印刷されています。</translation>
    </message>
    <message>
        <source>Only a brief that came as a PDF has pages to show; read its text instead.</source>
        <translation>ページを示せるのはPDFで取り込んだ資料だけです。本文を読んでください。</translation>
    </message>
    <message>
        <source>Only pages of a PDF or a picture can be read by machine; this file has words already.</source>
        <translation>機械で読めるのはPDFのページか画像だけです。このファイルには既に文字があります。</translation>
    </message>
    <message>
        <source>Only the article was taken from the page: import it again as a whole page if something is missing.</source>
        <translation>ページから記事だけを取り込みました。足りないものがあれば、ページ全体として取り込み直してください。</translation>
    </message>
    <message>
        <source>Only the desktops of Linux have a keyring that Attaché can use. The passphrase opens the library as before.</source>
        <translation>Attachéが使えるキーリングはLinuxのデスクトップにしかありません。書庫は今までどおりパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Only the first {columns} columns were read.</source>
        <translation>最初の{columns}列だけを読み込みました。</translation>
    </message>
    <message>
        <source>Only the first {longest_query} characters of the question were read.</source>
        <translation>質問の最初の{longest_query}字だけを読みました。</translation>
    </message>
    <message>
        <source>Only the first {most_words} words of the question were looked up.</source>
        <translation>質問の最初の{most_words}語だけを探しました。</translation>
    </message>
    <message>
        <source>Only the first {rows} rows were read.</source>
        <translation>最初の{rows}行だけを読み込みました。</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>資料を開く</translation>
    </message>
    <message>
        <source>Open a clash again</source>
        <translation>不一致を未決に戻す</translation>
    </message>
    <message>
        <source>Open a mark again</source>
        <translation>印を未解決に戻す</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF or DOCX</source>
        <translation>PDFかDOCX</translation>
    </message>
    <message>
        <source>Page {number} of the library file is damaged.</source>
        <translation>書庫ファイルの{number}ページが壊れています。</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}ページ</translation>
    </message>
    <message>
        <source>Page {page}: {fault}</source>
        <translation>{page}ページ：{fault}</translation>
    </message>
    <message>
        <source>Page {place}: a link does not say where it leads.</source>
        <translation>{place}ページ：行き先を述べていないリンクがあります。</translation>
    </message>
    <message>
        <source>Page {place}: a link is not in the structure.</source>
        <translation>{place}ページ：構造にないリンクがあります。</translation>
    </message>
    <message>
        <source>Page {place}: a mark ({tag}) is in no element.</source>
        <translation>{place}ページ：どの要素にもないタグ（{tag}）があります。</translation>
    </message>
    <message>
        <source>Page {place}: an element names mark {missing}, which is not on the page.</source>
        <translation>{place}ページ：ページにないタグ{missing}を示す要素があります。</translation>
    </message>
    <message>
        <source>Page {place}: the way back from a mark ({tag}) leads to another element.</source>
        <translation>{place}ページ：タグ（{tag}）から戻る先が別の要素になっています。</translation>
    </message>
    <message>
        <source>People taken into the register: {count}.</source>
        <translation>人物の登録簿に入れた人：{count}人。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がない</translation>
    </message>
    <message>
        <source>Pictures that the file describes in words: {count}; each description stands as a caption in its place.</source>
        <translation>ファイルが言葉で説明している図：{count}点。説明はそれぞれ図の位置にキャプションとしてあります。</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>ウィンドウの位置</translation>
    </message>
    <message>
        <source>Printed but not found again: “{text}”</source>
        <translation>印刷しましたが、再び見つかりません：「{text}」</translation>
    </message>
    <message>
        <source>Put a photograph on the card of “{name}”</source>
        <translation>「{name}」のカードに写真を付ける</translation>
    </message>
    <message>
        <source>Read {count} pages of “{title}” by machine</source>
        <translation>「{title}」の{count}ページを機械で読む</translation>
    </message>
    <message>
        <source>Read “{title}” anew</source>
        <translation>「{title}」を読み直す</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステム</translation>
    </message>
    <message>
        <source>Reading a page by machine took too long: scan it anew, straight and in black and white.</source>
        <translation>機械でのページの読み取りに時間がかかりすぎました。まっすぐ、白黒でスキャンし直してください。</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than any honest document does: save it as PDF anew and import that.</source>
        <translation>このファイルを読むには通常の文書では要らない量のメモリが必要です。PDFで保存し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>Reading this file took more time or memory than any honest document does: open it where it is from and save it as PDF anew.</source>
        <translation>このファイルを読むのに通常の文書では要らない時間かメモリがかかりました。作成元で開き、PDFで保存し直してください。</translation>
    </message>
    <message>
        <source>Remember what the watched folder holds</source>
        <translation>監視フォルダーの中身を記憶</translation>
    </message>
    <message>
        <source>Replacement pages: {message}</source>
        <translation>差し替えページ：{message}</translation>
    </message>
    <message>
        <source>Return dossier “{title}” to {now}</source>
        <translation>案件「{title}」を{now}の状態に戻す</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Say how likely “{title}” is</source>
        <translation>「{title}」での見込みを決める</translation>
    </message>
    <message>
        <source>Say which value holds and why: the reason is printed as a footnote wherever the fact is used.</source>
        <translation>どの値が正しいかと、その理由を示してください。理由は、その事実を使う箇所ごとに脚注として印刷されます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settle a mark</source>
        <translation>印を解決済みにする</translation>
    </message>
    <message>
        <source>Size of the reader&apos;s text in pixels</source>
        <translation>閲覧の文字の大きさ（ピクセル）</translation>
    </message>
    <message>
        <source>Size of the whole window in percent</source>
        <translation>ウィンドウ全体の大きさ（パーセント）</translation>
    </message>
    <message>
        <source>Slides with speaker&apos;s notes, which were not for the audience: {count}. The notes stand behind their slide.</source>
        <translation>聴衆向けではない発表者ノートのあるスライド：{count}枚。ノートは各スライドの後にあります。</translation>
    </message>
    <message>
        <source>Something is marked above the ceiling of the book.</source>
        <translation>冊子の上限より高い秘密表示のものがあります。</translation>
    </message>
    <message>
        <source>Something is painted ({operator}) that is neither said nor an ornament.</source>
        <translation>内容でも飾りでもないもの（{operator}）が描かれています。</translation>
    </message>
    <message>
        <source>Something that this {noun} names was deleted in the meantime. Choose again, or bring it back first.</source>
        <translation>この{noun}が挙げるものが、その間に削除されました。選び直すか、先に元に戻してください。</translation>
    </message>
    <message>
        <source>Source {number} is listed but nowhere cited.</source>
        <translation>出典{number}は一覧にありますが、どこにも引用されていません。</translation>
    </message>
    <message>
        <source>Sources differ and nothing is decided about it.</source>
        <translation>出典が食い違っていますが、まだ決めていません。</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>無効になったファイルハンドル</translation>
    </message>
    <message>
        <source>Switch off all repairs “{repairs}”</source>
        <translation>補正「{repairs}」をすべて切る</translation>
    </message>
    <message>
        <source>Switch off repair {number}</source>
        <translation>補正{number}をオフにする</translation>
    </message>
    <message>
        <source>Switch on all repairs “{repairs}”</source>
        <translation>補正「{repairs}」をすべて入れる</translation>
    </message>
    <message>
        <source>Switch on repair {number}</source>
        <translation>補正{number}をオンにする</translation>
    </message>
    <message>
        <source>Symbol, edition or as-of date is missing.</source>
        <translation>文書記号、版、基準日のいずれかがありません。</translation>
    </message>
    <message>
        <source>TLP label</source>
        <translation>TLPの表示</translation>
    </message>
    <message>
        <source>Take back copy {copy} of edition {number}</source>
        <translation>第{number}版の写し{copy}番を回収</translation>
    </message>
    <message>
        <source>Take in a newer version of “{title}”</source>
        <translation>「{title}」の新しい版を取り込む</translation>
    </message>
    <message>
        <source>Take the photograph off the card of “{name}”</source>
        <translation>「{name}」のカードから写真を外す</translation>
    </message>
    <message>
        <source>Tesseract could not read a page: check that it is installed whole, with its language data.</source>
        <translation>Tesseractがページを読めませんでした。言語データを含めすべて入っているか確かめてください。</translation>
    </message>
    <message>
        <source>Tesseract, which reads pages that are pictures, is not installed here: install it with its language data and try again.</source>
        <translation>画像のページを読むTesseractがここにはありません。言語データとともに入れてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Text of {size} points is too small for {carrier}; give at least {least}.</source>
        <translation>{carrier}には{size}ポイントの文字は小さすぎます。{least}以上にしてください。</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. A backup opens with the passphrase that its library had when it was made.</source>
        <translation>そのパスフレーズではこのバックアップは開きません。バックアップは作成時の書庫のパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>That passphrase does not open this library. Try again, or use the recovery code.</source>
        <translation>そのパスフレーズではこの書庫は開きません。もう一度試すか、復旧コードを使ってください。</translation>
    </message>
    <message>
        <source>That recovery code does not open this library. It may belong to another library, or a newer code replaced it.</source>
        <translation>その復旧コードではこの書庫は開きません。別の書庫のものか、新しいコードに替わった可能性があります。</translation>
    </message>
    <message>
        <source>The PDF has no page {page}: it has {count}.</source>
        <translation>PDFに{page}ページはありません。全{count}ページです。</translation>
    </message>
    <message>
        <source>The PDF has {pages} pages; from 1 to {max_pages} are read: get a complete copy, or split it.</source>
        <translation>PDFは{pages}ページです。読めるのは1から{max_pages}ページまでです。完全なものを入手するか、分割してください。</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut short: get a complete copy and import that.</source>
        <translation>PDFが壊れているか途中で切れています。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The RTF file is damaged or cut short: get a complete copy and import that.</source>
        <translation>RTFファイルが壊れているか途中で切れています。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The TLP label is missing at head or foot, or is not written as it must be.</source>
        <translation>TLPの表示がページの上か下にないか、決まりどおりに書かれていません。</translation>
    </message>
    <message>
        <source>The TLP label is smaller than 12 points.</source>
        <translation>TLPの表示が12ポイントより小さくなっています。</translation>
    </message>
    <message>
        <source>The Word file is damaged or cut short: get a complete copy and import that.</source>
        <translation>Wordファイルが壊れているか途中で切れています。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: it is damaged or cut short, or its key file is of another library. Take another backup.</source>
        <translation>バックアップ{file}は使えません。壊れているか途中で切れているか、鍵ファイルが別の書庫のものです。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The backup&apos;s key file {keys} is missing or damaged. Put it beside the backup, or take another one.</source>
        <translation>バックアップの鍵ファイル{keys}がないか壊れています。バックアップの隣に置くか、別のものを使ってください。</translation>
    </message>
    <message>
        <source>The banner at the {place} of the page cannot be seen.</source>
        <translation>ページの{place}の秘密表示が見えません。</translation>
    </message>
    <message>
        <source>The banner is missing at the {place} of the page.</source>
        <translation>ページの{place}に秘密表示がありません。</translation>
    </message>
    <message>
        <source>The banner is not bold.</source>
        <translation>秘密表示が太字ではありません。</translation>
    </message>
    <message>
        <source>The banner is not in capitals.</source>
        <translation>秘密表示が大文字ではありません。</translation>
    </message>
    <message>
        <source>The banner is not the highest marking of what is printed.</source>
        <translation>ページの秘密表示が、印刷されたものの最高の等級ではありません。</translation>
    </message>
    <message>
        <source>The banner of the page is below a portion on it: {above}.</source>
        <translation>ページの秘密表示が、その中の部分より低くなっています：{above}。</translation>
    </message>
    <message>
        <source>The blank page does not say so.</source>
        <translation>白紙のページにその旨が書かれていません。</translation>
    </message>
    <message>
        <source>The book cannot be final yet: {first} Run preflight for the whole list, or build a draft.</source>
        <translation>冊子はまだ確定できません。{first}事前点検ですべてを見るか、草案として作ってください。</translation>
    </message>
    <message>
        <source>The book has no page {page}; it has {count}.</source>
        <translation>冊子に{page}ページはありません。全{count}ページです。</translation>
    </message>
    <message>
        <source>The book is not final: {told} Mend it, or build a draft; nothing was kept.</source>
        <translation>冊子を確定しませんでした。{told}直すか、草案として作ってください。何も保存していません。</translation>
    </message>
    <message>
        <source>The book was not made: {message}</source>
        <translation>冊子は作られませんでした：{message}</translation>
    </message>
    <message>
        <source>The bookmark “{words}” leads nowhere or is too deep.</source>
        <translation>しおり「{words}」に行き先がないか、階層が深すぎます。</translation>
    </message>
    <message>
        <source>The brief “{title}” is in the library with other words than this pack brings; give the pack&apos;s brief another key.</source>
        <translation>資料「{title}」は、このパックとは異なる本文で書庫にあります。パックの資料に別のキーを付けてください。</translation>
    </message>
    <message>
        <source>The brief “{title}” is not in the library; give its “file” or its “text”.</source>
        <translation>資料「{title}」は書庫にありません。「file」か「text」を書いてください。</translation>
    </message>
    <message>
        <source>The calendar uses a time zone that is not known here (“{name}”): export it with UTC times.</source>
        <translation>カレンダーが不明な時間帯を使っています（「{name}」）。UTCの時刻で書き出してください。</translation>
    </message>
    <message>
        <source>The contents say page {page}, the entry leads to page {target}.</source>
        <translation>目次には{page}ページとありますが、{target}ページにつながります。</translation>
    </message>
    <message>
        <source>The controls of the banner are missing or not in the order of the scheme.</source>
        <translation>秘密表示の取扱い文言がないか、体系の順序と異なります。</translation>
    </message>
    <message>
        <source>The controls of the banner are not written in capitals.</source>
        <translation>秘密表示の取扱い文言が大文字ではありません。</translation>
    </message>
    <message>
        <source>The copy is not the same as the library. Check that the disk is sound, then try again.</source>
        <translation>写しが書庫と一致しません。ディスクに異常がないか確かめてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The copy number is missing.</source>
        <translation>写しの番号がありません。</translation>
    </message>
    <message>
        <source>The cover does not say until when the book is protected.</source>
        <translation>表紙に保護の期限がありません。</translation>
    </message>
    <message>
        <source>The cover does not state the highest marking of what it encloses.</source>
        <translation>表紙に、中身の最高の等級がありません。</translation>
    </message>
    <message>
        <source>The cover must show “{line}”; the meeting does not have it.</source>
        <translation>表紙には「{line}」が必要ですが、会談にありません。</translation>
    </message>
    <message>
        <source>The cover should show “{line}”; the meeting does not have it.</source>
        <translation>表紙に「{line}」があるべきですが、会談にありません。</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. Check that it is connected and sound and not full, then try again.</source>
        <translation>書庫のあるディスクを読み書きできませんでした。接続、状態、空き容量を確かめてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk with the library is full; the last change was not saved. A reserve of 4 MB is free now: repeat the change, then free some space.</source>
        <translation>書庫のあるディスクが一杯で、最後の変更は保存されませんでした。予備の4 MBを空けたので、もう一度変更してから空き容量を作ってください。</translation>
    </message>
    <message>
        <source>The disk with the library is full; the last change was not saved. Free some space, then repeat the change.</source>
        <translation>書庫のあるディスクが一杯で、最後の変更は保存されませんでした。空き容量を作ってから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The document has no page {page}; it has {count}.</source>
        <translation>文書に{page}ページはありません。全{count}ページです。</translation>
    </message>
    <message>
        <source>The dossier “{title}” is as it stood at step {number} already; nothing was changed.</source>
        <translation>案件「{title}」は既に操作{number}の時点の状態です。何も変えていません。</translation>
    </message>
    <message>
        <source>The e-book has no words in it: check that it was saved completely.</source>
        <translation>電子書籍に文字がありません。完全に保存されているか確かめてください。</translation>
    </message>
    <message>
        <source>The edition whose page numbers are to be kept does not say what is on its pages; build it once more, then go on.</source>
        <translation>ページ番号を保つ版に、各ページの内容が記されていません。一度作り直してから続けてください。</translation>
    </message>
    <message>
        <source>The edition whose page numbers are to be kept is not a book of ours; build without it.</source>
        <translation>ページ番号を保つ版がAttachéの冊子ではありません。それなしで作ってください。</translation>
    </message>
    <message>
        <source>The end of the file is lost. All that stands before it was read: compare it with a complete copy.</source>
        <translation>ファイルの末尾が失われています。それより前の内容はすべて読み込みました。完全な写しと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The file cannot be read from its medium ({reason}): copy it to this computer and try again.</source>
        <translation>媒体からファイルを読めません（{reason}）。このコンピューターに写してからもう一度試してください。</translation>
    </message>
    <message>
        <source>The file carries declarations that no word processor writes: open it where it is from and save it as PDF.</source>
        <translation>ファイルに、ワープロなら書かない宣言があります。作成元で開き、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The file closes “{value}”, which is not open: export it anew and import that.</source>
        <translation>ファイルが、開いていない「{value}」を閉じています。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>The file does not call itself accessible: an annexed source brings no whole typeface for {strange}.</source>
        <translation>ファイルはアクセシブルと宣言していません。別添の出典に{strange}の書体がすべて含まれていません。</translation>
    </message>
    <message>
        <source>The file does not open on page 1 at 100 % with its bookmarks.</source>
        <translation>ファイルが、しおり付きで1ページ目を100%で開きません。</translation>
    </message>
    <message>
        <source>The file has no structure, language or description.</source>
        <translation>ファイルに構造、言語、説明のいずれかがありません。</translation>
    </message>
    <message>
        <source>The file has no words in it: check that it was saved completely.</source>
        <translation>ファイルに文字がありません。完全に保存されているか確かめてください。</translation>
    </message>
    <message>
        <source>The file holds {count} articles; each is a brief of its own.</source>
        <translation>ファイルに記事が{count}件あり、それぞれが一つの資料になります。</translation>
    </message>
    <message>
        <source>The file is built in a way that no word processor writes: open it where it is from and save it as PDF.</source>
        <translation>ファイルが、ワープロなら書かない形で作られています。作成元で開き、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The file is cut short: get a complete copy and import that.</source>
        <translation>ファイルが途中で切れています。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: get a complete copy and import that.</source>
        <translation>ファイルが壊れているか途中で切れています。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The file is empty: get a complete copy and import that.</source>
        <translation>ファイルが空です。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The file is larger than {max_file} MB: split it and import the parts.</source>
        <translation>ファイルが{max_file} MBを超えています。分割して取り込んでください。</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is no {format} inside: get a complete copy and import that.</source>
        <translation>ファイル名は{suffix}ですが、中身は{format}ではありません。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The file lacks its {name}.</source>
        <translation>ファイルに{name}がありません。</translation>
    </message>
    <message>
        <source>The file unpacks to more than an honest document holds: open it where it is from and save it as PDF.</source>
        <translation>ファイルを展開すると、通常の文書では考えられない大きさになります。作成元で開き、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The first and the last page do not carry the marking of the whole book.</source>
        <translation>最初と最後のページに、冊子全体の秘密表示がありません。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose the library by hand at the next start.</source>
        <translation>フォルダー{folder}を作れません（{reason}）。次の起動では書庫を自分で選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another place for the library.</source>
        <translation>フォルダー{folder}を作れません。書庫を置く別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched ({reason}); choose another, or end watching.</source>
        <translation>フォルダー{folder}を監視できません（{reason}）。別のものを選ぶか、監視を終えてください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Make it writable, then try again.</source>
        <translation>フォルダー{folder}に書き込めません（{reason}）。書き込み可能にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translation>フォルダー{name}にファイルがありません。</translation>
    </message>
    <message>
        <source>The folder {name} holds no files. Add --recursive to read the folders inside it.</source>
        <translation>フォルダー{name}にファイルがありません。中のフォルダーも読むには--recursiveを付けてください。</translation>
    </message>
    <message>
        <source>The folder {name} is a library of Attaché: open it instead of importing what it is made of.</source>
        <translation>フォルダー{name}はAttachéの書庫です。中のファイルを取り込むのではなく、書庫として開いてください。</translation>
    </message>
    <message>
        <source>The font {font} is not embedded.</source>
        <translation>書体{font}が埋め込まれていません。</translation>
    </message>
    <message>
        <source>The font {name} is declared but not used.</source>
        <translation>書体{name}が宣言されていますが、使われていません。</translation>
    </message>
    <message>
        <source>The guide has no page “{page}”; it has: {pages}.</source>
        <translation>案内に「{page}」のページはありません。あるのは：{pages}。</translation>
    </message>
    <message>
        <source>The heading “{line}” stands at the foot of the page.</source>
        <translation>見出し「{line}」がページの一番下に残っています。</translation>
    </message>
    <message>
        <source>The headings of “{title}” are not in order.</source>
        <translation>「{title}」の見出しが順序どおりではありません。</translation>
    </message>
    <message>
        <source>The key file in {folder} cannot be written. Check that the folder is writable and the disk not full.</source>
        <translation>{folder}の鍵ファイルに書き込めません。フォルダーが書き込み可能で、ディスクに空きがあるか確かめてください。</translation>
    </message>
    <message>
        <source>The key is no public key (PEM): give the one that the maker of the package has published.</source>
        <translation>公開鍵（PEM）ではありません。作成元が公開した鍵を指定してください。</translation>
    </message>
    <message>
        <source>The key is not of the kind that signs packages (Ed25519): give the one that the maker has published.</source>
        <translation>署名に使う種類の鍵（Ed25519）ではありません。作成元が公開した鍵を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was salvaged: {target} cannot be written ({reason}). Give another folder, or make room there, then try again.</source>
        <translation>何も救出されませんでした。{target}に書き込めません（{reason}）。別のフォルダーを指定するか、空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Add a statement with its evidence</source>
        <translation>根拠付きの記述を追加</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code has {count} characters, and in the printed one {length}. Compare the two.</source>
        <translation>復旧コードの{number}番目の組が{count}字ですが、印刷したものでは{length}字です。比べてください。</translation>
    </message>
    <message>
        <source>Files named {suffix} are made for programs, not for readers: put the words that are needed into a document and import that.</source>
        <translation>{suffix}のファイルは読むための文書ではなく、プログラム用のデータです。必要な内容を文書に移し、その文書を取り込んでください。</translation>
    </message>
    <message>
        <source>Nothing was taken back: this is not the last step any more. The history shows what was done since.</source>
        <translation>元に戻していません。この操作はもう最後の操作ではありません。その後の操作は履歴で見られます。</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its reader does not understand: get a complete copy and try again.</source>
        <translation>ファイルが読み取れない形で壊れています。完全なものを入手してもう一度試してください。</translation>
    </message>
    <message>
        <source>The file is nested deeper than any honest document is: save what you need of it as PDF and import that.</source>
        <translation>ファイルの入れ子が通常の文書では考えられないほど深くなっています。必要な部分をPDFで保存し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>Not read: {count} files ({unread}).</source>
        <translation>読めなかったもの：{count}件（{unread}）。</translation>
    </message>
    <message>
        <source>Of one mail {most} attachments are taken; {count} more are in the mail alone.</source>
        <translation>1通のメールから取り込む添付は{most}件までです。残りの{count}件はメールの中にだけあります。</translation>
    </message>
    <message>
        <source>The date “{words}” may name the day or the month first; it was read as {date}: correct it if that is wrong.</source>
        <translation>日付「{words}」は日と月のどちらが先か分からないため、{date}と読みました。違っていれば直してください。</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read ({reason}). See that you may open it, then import it again.</source>
        <translation>フォルダー{name}を読めません（{reason}）。開く権限があるかを確認してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The key was not changed: {folder} cannot be written ({reason}). Make room there, or see that you may write to it, then try again.</source>
        <translation>鍵は変更されていません。{folder}に書き込めません（{reason}）。空きを作るか、書き込む権限があるかを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give back what it was given, so it is not used. Nothing was changed.</source>
        <translation>デスクトップのキーリングが預けたものをそのまま返さないため、使いません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The keyring of the desktop refused ({name}). Nothing was changed; the passphrase opens the library as before.</source>
        <translation>デスクトップのキーリングが拒否しました（{name}）。何も変わらず、書庫は今までどおりパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>The keyring of the desktop stayed closed. Unlock it and try again, or use the passphrase.</source>
        <translation>デスクトップのキーリングが閉じたままです。開いてからもう一度試すか、パスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not open this library. Use the passphrase; then turn the keyring on again.</source>
        <translation>このデスクトップのキーリングではこの書庫は開きません。パスフレーズで開き、キーリングをもう一度オンにしてください。</translation>
    </message>
    <message>
        <source>The last meeting is not told: “{words}”.</source>
        <translation>前回の会談が記されていません：「{words}」。</translation>
    </message>
    <message>
        <source>The last meeting with the other side is not given; the book says “none recorded”.</source>
        <translation>先方との前回の会談がありません。冊子には記録なしと記されます。</translation>
    </message>
    <message>
        <source>The letter “{sign}” is not explained.</source>
        <translation>文字「{sign}」の説明がありません。</translation>
    </message>
    <message>
        <source>The letters of the banner are {least} points high.</source>
        <translation>秘密表示の文字の高さが{least}ポイントです。</translation>
    </message>
    <message>
        <source>The library can only be read: its folder or disk is write-protected. Make it writable, then try again.</source>
        <translation>書庫は読み取りしかできません。フォルダーかディスクが書き込み禁止です。書き込み可能にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library file could not be opened. Check that its folder is there and may be read and written.</source>
        <translation>書庫ファイルを開けませんでした。フォルダーがあり、読み書きできるか確かめてください。</translation>
    </message>
    <message>
        <source>The library file does not open with its key file: the key file is of another library, or the file is none or damaged at its beginning. Put the right vault.json beside it, or restore the library from a backup.</source>
        <translation>書庫ファイルが鍵ファイルで開きません。鍵ファイルが別の書庫のものか、書庫ファイルではないか、先頭が壊れています。正しいvault.jsonを隣に置くか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The library file is damaged and is left as it is. Restore the library from a backup; “verify” names what is damaged, and “salvage” brings everything readable into a new library.</source>
        <translation>書庫ファイルが壊れているため、そのままにしました。バックアップから復元してください。「verify」は壊れた箇所を示し、「salvage」は読めるものをすべて新しい書庫に移します。</translation>
    </message>
    <message>
        <source>The library file {path} is missing. Restore it from a backup.</source>
        <translation>書庫ファイル{path}がありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The library in {folder} is of an earlier schema and lies where nothing can be written. Copy the whole folder to a writable disk, and open it there.</source>
        <translation>{folder}の書庫は以前の形式で、書き込めない場所にあります。フォルダーごと書き込めるディスクに写し、そこで開いてください。</translation>
    </message>
    <message>
        <source>The library in {folder} lies where nothing can be written, and its last changes are not in its file yet. Copy the whole folder to a writable disk, and open it there.</source>
        <translation>{folder}の書庫は書き込めない場所にあり、最後の変更がまだファイルに入っていません。フォルダーごと書き込めるディスクに写し、そこで開いてください。</translation>
    </message>
    <message>
        <source>The library is busy: another program or job is writing to it. Try again in a moment.</source>
        <translation>別のプログラムか作業が書庫に書き込んでいます。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The library may not be read or written by this user account. Ask for access to its folder, then try again.</source>
        <translation>この利用者では書庫を読み書きできません。フォルダーの権限を得てから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list {package} was not signed with that key. {not_made}</source>
        <translation>一覧{package}はその鍵で署名されていません。{not_made}</translation>
    </message>
    <message>
        <source>The mail has no words and no attachments: check that it was saved completely.</source>
        <translation>メールに文字も添付もありません。完全に保存されているか確かめてください。</translation>
    </message>
    <message>
        <source>The mail is signed; whether the signature is good was not looked at.</source>
        <translation>署名付きのメールです。署名が正しいかどうかは確かめていません。</translation>
    </message>
    <message>
        <source>The manifest of omissions is in the file.</source>
        <translation>省いたものの一覧がファイルに入っています。</translation>
    </message>
    <message>
        <source>The marking of foreign origin “{mark}” is not printed.</source>
        <translation>外国由来の秘密表示「{mark}」が印刷されていません。</translation>
    </message>
    <message>
        <source>The marking scheme “{scheme}” has no level “{level}”; its levels are: {known}.</source>
        <translation>秘密表示の体系「{scheme}」に等級「{level}」はありません。あるのは：{known}。</translation>
    </message>
    <message>
        <source>The marking scheme “{scheme}” wants the document&apos;s marking on every page; leave out the choice cover.banner=page.</source>
        <translation>秘密表示の体系「{scheme}」では、文書の秘密表示がすべてのページに必要です。cover.banner=pageを外してください。</translation>
    </message>
    <message>
        <source>The meeting itself is marked above what this book may hold; raise the ceiling or choose another recipe.</source>
        <translation>会談そのものの秘密表示が、この冊子の上限を超えています。上限を上げるか、別の構成を選んでください。</translation>
    </message>
    <message>
        <source>The new key file does not open the library. Nothing was changed; try again.</source>
        <translation>新しい鍵ファイルで書庫が開きません。何も変わっていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The page cuts the article off for readers without a subscription: the rest is not in this file.</source>
        <translation>このページは購読していない読者には記事を途中までしか見せていません。続きはこのファイルにありません。</translation>
    </message>
    <message>
        <source>The page does not say that it is a draft.</source>
        <translation>ページに案である旨がありません。</translation>
    </message>
    <message>
        <source>The page has no number.</source>
        <translation>ページに番号がありません。</translation>
    </message>
    <message>
        <source>The page has no text layer: it is a picture</source>
        <translation>ページに文字の層がなく、画像です</translation>
    </message>
    <message>
        <source>The page has no words in it: open it in a browser and save it as PDF.</source>
        <translation>ページに文字がありません。ブラウザーで開き、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The page is only a frame around other files: open it in a browser and save what it shows as PDF.</source>
        <translation>このページは他のファイルを囲む枠だけです。ブラウザーで開き、表示された内容をPDFで保存してください。</translation>
    </message>
    <message>
        <source>The page is turned by {rotation}°.</source>
        <translation>ページが{rotation}°回転しています。</translation>
    </message>
    <message>
        <source>The page is {width} × {height} points.</source>
        <translation>ページの大きさが{width} × {height}ポイントです。</translation>
    </message>
    <message>
        <source>The page label is “{label}”.</source>
        <translation>ページラベルが「{label}」です。</translation>
    </message>
    <message>
        <source>The page offers files that are not in it: {names}. Save them from the site to have them.</source>
        <translation>ページに含まれていないファイルが案内されています：{names}。必要ならサイトから保存してください。</translation>
    </message>
    <message>
        <source>The page shows its words by a script alone, and they are not in the file: open it in a browser and save it as PDF.</source>
        <translation>このページはスクリプトでのみ本文を表示し、本文はファイルにありません。ブラウザーで開き、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The pages are blank: check that the file was saved completely.</source>
        <translation>ページが白紙です。完全に保存されているか確かめてください。</translation>
    </message>
    <message>
        <source>The part of Attaché that reads documents did not start: close other programs and try again.</source>
        <translation>文書を読むAttachéの部品が始まりませんでした。ほかのプログラムを閉じてもう一度試してください。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <translation>パスフレーズが空です。数語のものを選んでください。</translation>
    </message>
    <message>
        <source>The passphrase was wrong {wrong} times. Wait {seconds} seconds, then try again.</source>
        <translation>パスフレーズが{wrong}回違っていました。{seconds}秒待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The password does not open this PDF: give the right one.</source>
        <translation>そのパスワードではこのPDFは開きません。正しいものを入力してください。</translation>
    </message>
    <message>
        <source>The password of the book is too short; take {least} letters or more.</source>
        <translation>冊子のパスワードが短すぎます。{least}字以上にしてください。</translation>
    </message>
    <message>
        <source>The pattern took too long; only the first part of the text was looked through.</source>
        <translation>検索式に時間がかかりすぎたため、本文の初めの部分だけを探しました。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short: get a complete copy and import that.</source>
        <translation>画像が壊れているか途中で切れています。完全なものを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels: a face cannot be known in it. Choose a larger one.</source>
        <translation>画像が{least}ピクセルより小さく、顔が見分けられません。大きいものを選んでください。</translation>
    </message>
    <message>
        <source>The picture moves: only the first of its states is the page.</source>
        <translation>動く画像です。最初の場面だけをページとしました。</translation>
    </message>
    <message>
        <source>The picture unpacks to more than an honest one holds: save it smaller and import that.</source>
        <translation>画像を展開すると、通常では考えられない大きさになります。小さく保存し直して取り込んでください。</translation>
    </message>
    <message>
        <source>The points take about {spoken} seconds, reckoned from their words where nobody entered them; ours are {ours}.</source>
        <translation>発言項目に約{spoken}秒（入力のないものは文から推算）かかりますが、我が方の時間は{ours}秒です。</translation>
    </message>
    <message>
        <source>The points take {spoken} seconds, ours are {ours}.</source>
        <translation>発言項目に{spoken}秒かかりますが、我が方の時間は{ours}秒です。</translation>
    </message>
    <message>
        <source>The policy file {path} cannot be used: {why}. Ask the administrator of this machine to mend it.</source>
        <translation>方針ファイル{path}を使えません：{why}。このコンピューターの管理者に直してもらってください。</translation>
    </message>
    <message>
        <source>The printed number is {printed}, the page is {wanted}.</source>
        <translation>印刷された番号は{printed}ですが、ページは{wanted}です。</translation>
    </message>
    <message>
        <source>The printed total is not {total}.</source>
        <translation>印刷された総ページ数が{total}ではありません。</translation>
    </message>
    <message>
        <source>The recovery code has {length} characters, and {count} were typed. Compare it with the printed one.</source>
        <translation>復旧コードは{length}字ですが、{count}字入力されました。印刷したものと比べてください。</translation>
    </message>
    <message>
        <source>The recovery code has {length} groups, and {count} were typed. Compare it with the printed one.</source>
        <translation>復旧コードは{length}組ですが、{count}組が入力されました。印刷したものと比べてください。</translation>
    </message>
    <message>
        <source>The rows of a table have not all the same columns.</source>
        <translation>表の行によって列の数が異なります。</translation>
    </message>
    <message>
        <source>The same words are in the library already, as {titles}, read from {file}.</source>
        <translation>同じ本文が{titles}として既に書庫にあります（{file}から読んだもの）。</translation>
    </message>
    <message>
        <source>The same words are in the library already, as {titles}.</source>
        <translation>同じ本文が{titles}として既に書庫にあります。</translation>
    </message>
    <message>
        <source>The search index is being built; try again in a moment.</source>
        <translation>検索の索引を作っています。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The search index is being built; {read} of {total} objects were read for this answer.</source>
        <translation>検索の索引を作っています。この答えのために{total}件中{read}件を読みました。</translation>
    </message>
    <message>
        <source>The settings could not be written ({reason}). Check that the disk with the library is there.</source>
        <translation>設定を保存できませんでした（{reason}）。書庫のあるディスクが接続されているか確認してください。</translation>
    </message>
    <message>
        <source>The sheets have no words in them: check that the file was saved completely.</source>
        <translation>シートに文字がありません。完全に保存されているか確かめてください。</translation>
    </message>
    <message>
        <source>The signed list beside it does not name {name}. {not_made}</source>
        <translation>隣にある署名付きの一覧に{name}がありません。{not_made}</translation>
    </message>
    <message>
        <source>The slides have no words in them: save them as PDF and import that.</source>
        <translation>スライドに文字がありません。PDFで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>The step has neither an hour nor a length.</source>
        <translation>この日程項目に時刻も所要時間もありません。</translation>
    </message>
    <message>
        <source>The table is damaged: open it in a spreadsheet program, save it as XLSX and import that.</source>
        <translation>表が壊れています。表計算ソフトで開いてXLSXで保存し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>The text has changed since these words were found; search again.</source>
        <translation>この言葉が見つかった後に本文が変わりました。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The text has changed since these words were selected; it is shown as it is now, select them again.</source>
        <translation>この言葉を選んだ後に本文が変わりました。今の本文を表示していますので、もう一度選んでください。</translation>
    </message>
    <message>
        <source>The text is not in the encoding “{chosen}”: choose another one.</source>
        <translation>本文の文字コードは「{chosen}」ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The text of “{title}” is set in {usual} points.</source>
        <translation>「{title}」の文字が{usual}ポイントです。</translation>
    </message>
    <message>
        <source>The text was read as {encoding}: choose another encoding if it reads wrong.</source>
        <translation>本文を{encoding}として読みました。おかしければ別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The words of the page are not those it was made with.</source>
        <translation>ページの語が作成時のものと異なります。</translation>
    </message>
    <message>
        <source>The words of this mail are encrypted ({way}): save it in your mail program without encryption or as PDF and import that.</source>
        <translation>このメールの本文は暗号化されています（{way}）。メールソフトで暗号化せずに、またはPDFで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>The words “{quote}” are not in this brief. The nearest words are: “{nearest}”.</source>
        <translation>「{quote}」という語はこの資料にありません。最も近い語：「{nearest}」。</translation>
    </message>
    <message>
        <source>The words “{quote}” do not stand {occurrence} times in this brief; give a smaller --occurrence.</source>
        <translation>「{quote}」という語はこの資料に{occurrence}回もありません。--occurrenceを小さくしてください。</translation>
    </message>
    <message>
        <source>The {space} “{name}” in the library is damaged. Restore the library from a backup.</source>
        <translation>書庫の{space}「{name}」が壊れています。バックアップから書庫を復元してください。</translation>
    </message>
    <message>
        <source>There are no words to keep: type or paste some.</source>
        <translation>残す言葉がありません。入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>There is a library in {folder} already. Open it, or choose another folder.</source>
        <translation>{folder}には既に書庫があります。それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already; give another name.</source>
        <translation>構成「{name}」は既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code: its check character does not fit. Compare it with the printed one.</source>
        <translation>復旧コードに打ち間違いがあります。確認用の文字が合いません。印刷したものと比べてください。</translation>
    </message>
    <message>
        <source>There is no backup {file}. “backups” lists those that there are.</source>
        <translation>バックアップ{file}はありません。「backups」であるものを一覧できます。</translation>
    </message>
    <message>
        <source>There is no choice “{section}.{name}={value}”; there are: {known}.</source>
        <translation>選択「{section}.{name}={value}」はありません。あるのは：{known}。</translation>
    </message>
    <message>
        <source>There is no event in this calendar: export it anew and import that.</source>
        <translation>このカレンダーに予定がありません。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Make one with “new”, or choose another folder.</source>
        <translation>{folder}に書庫がありません。「new」で作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Make one with “new”, or name another folder with --library.</source>
        <translation>{folder}に書庫がありません。「new」で作るか、--libraryで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no marking scheme “{key}”; known are: {known}.</source>
        <translation>秘密表示の体系「{key}」はありません。あるのは：{known}。</translation>
    </message>
    <message>
        <source>There is no part “{unknown}” of a book; name parts out of: {known}.</source>
        <translation>冊子に「{unknown}」という部分はありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is no photograph on this card; nothing was changed.</source>
        <translation>このカードに写真はありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no repair of the kind “{kind}” here; see “repairs”.</source>
        <translation>ここには「{kind}」という種類の補正がありません。「repairs」をご覧ください。</translation>
    </message>
    <message>
        <source>There is no repair {number} in this brief; it has {count}, see “repairs”.</source>
        <translation>この資料に補正{number}はありません。全{count}件で、「repairs」で見られます。</translation>
    </message>
    <message>
        <source>There is no single term “{words}” in the dossiers; `attache terms` lists them.</source>
        <translation>案件に用語「{words}」が一つに定まりません。`attache terms` で一覧を見られます。</translation>
    </message>
    <message>
        <source>There is no source {number}.</source>
        <translation>出典{number}はありません。</translation>
    </message>
    <message>
        <source>There is no such clash any more: its values agree now, or one of them is gone.</source>
        <translation>その不一致はもうありません。値が一致したか、その一つがなくなりました。</translation>
    </message>
    <message>
        <source>There is no such file: check the name and where it is.</source>
        <translation>そのファイルはありません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>There is no tab {tab}.</source>
        <translation>タブ{tab}はありません。</translation>
    </message>
    <message>
        <source>There is no visiting card with a name in this file: export it anew and import that.</source>
        <translation>このファイルに名前のある名刺がありません。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>There is no web page in this file: open it in a browser and save it as PDF.</source>
        <translation>このファイルにウェブページがありません。ブラウザーで開き、PDFで保存してください。</translation>
    </message>
    <message>
        <source>There is no word to look for in the question.</source>
        <translation>質問に探す語がありません。</translation>
    </message>
    <message>
        <source>There is no word to look for in these words.</source>
        <translation>この言葉に探す語がありません。</translation>
    </message>
    <message>
        <source>There is no {noun} with the id or title “{words}”; `attache {lists}` lists them.</source>
        <translation>IDまたは題名が「{words}」の{noun}はありません。`attache {lists}` で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものがありません。</translation>
    </message>
    <message>
        <source>This OpenDocument file has a password: save it without one and import that.</source>
        <translation>このOpenDocumentファイルにはパスワードがあります。パスワードなしで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>This PDF needs a password: give it and import again.</source>
        <translation>このPDFにはパスワードが必要です。入力してもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>This brief is not in the library any more, or has no words; choose another.</source>
        <translation>この資料はもう書庫にないか、本文がありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This calendar is older than the library; nothing was changed in {titles}.</source>
        <translation>このカレンダーは書庫より古いものです。次は変更していません：{titles}。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers (Secret Service), so the passphrase is the way in.</source>
        <translation>このデスクトップには応答するキーリング（Secret Service）がないため、パスフレーズで開いてください。</translation>
    </message>
    <message>
        <source>This e-book is protected against copying: get it without the protection, or as PDF, and import that.</source>
        <translation>この電子書籍は複製が禁じられています。保護のないものかPDFを入手して取り込んでください。</translation>
    </message>
    <message>
        <source>This file is in the library already, as {titles}.</source>
        <translation>このファイルは{titles}として既に書庫にあります。</translation>
    </message>
    <message>
        <source>This file is locked with a password; give the password to have it checked.</source>
        <translation>このファイルはパスワードで保護されています。点検するにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This file is not a book made by Attaché, or it was changed so much that its own description is lost; it cannot be checked.</source>
        <translation>このファイルはAttachéの冊子ではないか、大きく変えられて自身の記述を失っています。点検できません。</translation>
    </message>
    <message>
        <source>This file is not text: save it as PDF, DOCX, HTML or plain text and import that.</source>
        <translation>このファイルは文章ではありません。PDF、DOCX、HTML、テキストのいずれかで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>This is a folder: import the files in it, or the folder with everything in it.</source>
        <translation>これはフォルダーです。中のファイルか、フォルダー全体を取り込んでください。</translation>
    </message>
    <message>
        <source>This is a mailbox with several mails: save the mails one by one, as EML, and import those.</source>
        <translation>複数のメールが入ったメールボックスです。メールを一通ずつEMLで保存して取り込んでください。</translation>
    </message>
    <message>
        <source>This is a pack of Attaché, not a brief: choose “Load a pack” among the commands (Ctrl+K), or attache load.</source>
        <translation>資料ではなくAttachéのパックです。コマンド（Ctrl+K）の「パックを読み込む」か、attache loadを使ってください。</translation>
    </message>
    <message>
        <source>This is not a file that holds a document: choose another one.</source>
        <translation>文書の入ったファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is not a regular expression: {wrong}. Correct it, or look for it as plain words.</source>
        <translation>正規表現ではありません：{wrong}。直すか、普通の語として探してください。</translation>
    </message>
    <message>
        <source>This is not among what was deleted; it may be back already.</source>
        <translation>削除したものの中にありません。既に元に戻されているかもしれません。</translation>
    </message>
    <message>
        <source>The meeting has no edition yet; build a book first.</source>
        <translation>会談の版はまだありません。先に冊子を作ってください。</translation>
    </message>
    <message>
        <source>Mark briefs as unread</source>
        <translation>資料を未読にする</translation>
    </message>
    <message>
        <source>A record is written as .pdf, .md or .txt; give the file one of these endings.</source>
        <translation>記録は.pdf、.md、.txtのいずれかで書き出します。ファイル名の末尾をそのどれかにしてください。</translation>
    </message>
    <message>
        <source>A saved filter needs a name and something that it narrows; give both.</source>
        <translation>保存する絞り込みには名前と条件が必要です。両方を指定してください。</translation>
    </message>
    <message>
        <source>Drop a saved filter</source>
        <translation>保存した絞り込みを削除</translation>
    </message>
    <message>
        <source>Folder of the library, where it is not the usual one</source>
        <translation>書庫のフォルダー（通常の場所でない場合）</translation>
    </message>
    <message>
        <source>Load the pack “{name}”</source>
        <translation>パック「{name}」を読み込む</translation>
    </message>
    <message>
        <source>Load the pack “{name}”, {count} things</source>
        <translation>パック「{name}」を読み込む（{count}件）</translation>
    </message>
    <message>
        <source>Load the sample meeting</source>
        <translation>見本の会談を読み込む</translation>
    </message>
    <message>
        <source>Nothing was done again: something else was changed meanwhile. The history shows what was done since.</source>
        <translation>やり直していません。その間にほかの変更がありました。その後の操作は履歴で見られます。</translation>
    </message>
    <message>
        <source>Nothing was noted in “{title}” yet; there is no record to save.</source>
        <translation>「{title}」にはまだ何も記録されていないため、保存する記録がありません。</translation>
    </message>
    <message>
        <source>Save a filter</source>
        <translation>絞り込みを保存</translation>
    </message>
    <message>
        <source>The library holds no index file “{name}”; make the index anew.</source>
        <translation>書庫に索引ファイル「{name}」がありません。索引を作り直してください。</translation>
    </message>
    <message>
        <source>The library holds no {space} “{name}”; restore it from a backup.</source>
        <translation>書庫に{space}「{name}」がありません。バックアップから書庫を復元してください。</translation>
    </message>
    <message>
        <source>The library holds no {space} “{old}”; restore it from a backup.</source>
        <translation>書庫に{space}「{old}」がありません。バックアップから書庫を復元してください。</translation>
    </message>
    <message>
        <source>The meeting has no edition {number}; choose one of those it has.</source>
        <translation>会談に第{number}版はありません。ある版から選んでください。</translation>
    </message>
    <message>
        <source>The meeting has no such subject any more; open its agenda.</source>
        <translation>その議題はもう会談にありません。議題の一覧を開いてください。</translation>
    </message>
    <message>
        <source>The text has changed since this place was proposed; look at the mark again.</source>
        <translation>この場所が示された後で本文が変わりました。印をもう一度見てください。</translation>
    </message>
    <message>
        <source>The text has changed since this repair was listed; the list shows its repairs as they are now.</source>
        <translation>この補正が一覧に出た後で本文が変わりました。一覧には今の補正が示されています。</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; choose one of those there are.</source>
        <translation>保存した検索「{name}」はありません。あるものから選んでください。</translation>
    </message>
    <message>
        <source>There is no text of a brief with the id {brief_id} in this library; the history says whether it was deleted.</source>
        <translation>この書庫に、idが{brief_id}の資料の本文はありません。削除されたかどうかは履歴で分かります。</translation>
    </message>
    <message>
        <source>There is no {noun} with the id or title “{words}”; check how it is written.</source>
        <translation>idか題名が「{words}」の{noun}はありません。表記を確かめてください。</translation>
    </message>
    <message>
        <source>There is no {noun} with the id {key} in this library; the history says whether it was deleted.</source>
        <translation>この書庫に、idが{key}の{noun}はありません。削除されたかどうかは履歴で分かります。</translation>
    </message>
    <message>
        <source>There is nothing with the id {part_id} in “{title}”; open it anew and choose from what is there.</source>
        <translation>「{title}」に、idが{part_id}のものはありません。開き直して、あるものから選んでください。</translation>
    </message>
    <message>
        <source>This is not the password of the book; type the one it was closed with.</source>
        <translation>冊子のパスワードではありません。閉じたときのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is {name}, which Attaché does not read: {advice}.</source>
        <translation>Attachéでは読めない形式です（{name}）。{advice}。</translation>
    </message>
    <message>
        <source>This library does not open with a keyring. Use the passphrase; “keyring --on” adds the keyring of this desktop.</source>
        <translation>この書庫はキーリングでは開きません。パスフレーズを使ってください。「keyring --on」でこのデスクトップのキーリングを加えられます。</translation>
    </message>
    <message>
        <source>This library was written by a newer Attaché (schema {found}). Install the newer program, then open it again; nothing was changed.</source>
        <translation>この書庫は新しいAttachéで書かれています（形式{found}）。新しいプログラムを入れてから開いてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>This mark stands on its words; nothing is proposed for it.</source>
        <translation>この印は語に付いています。提案するものはありません。</translation>
    </message>
    <message>
        <source>This mark stands on its words; to be rid of it, delete it.</source>
        <translation>この印は語に付いています。なくすには削除してください。</translation>
    </message>
    <message>
        <source>This meeting has no edition “{words}”; it has {numbers}.</source>
        <translation>この会談に「{words}」の版はありません。あるのは：{numbers}。</translation>
    </message>
    <message>
        <source>This meeting has no time yet; say when it begins, then write its calendar.</source>
        <translation>この会談にはまだ日時がありません。開始を記してからカレンダーを書き出してください。</translation>
    </message>
    <message>
        <source>This pattern repeats what is itself repeated, which could take for ever; write it without.</source>
        <translation>この検索式は繰り返しをさらに繰り返しており、終わらないことがあります。そうならないように書いてください。</translation>
    </message>
    <message>
        <source>This {noun} was changed in the meantime. Open it again, then repeat your change.</source>
        <translation>この{noun}はその間に変更されました。開き直して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの段数が多すぎる</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎる</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム全体で開いているファイルが多すぎる</translation>
    </message>
    <message>
        <source>Tracked changes by {authors}: {counts}; each is listed among the repairs and can be switched.</source>
        <translation>{authors}による変更履歴：{counts}。それぞれ補正の一覧にあり、切り替えられます。</translation>
    </message>
    <message>
        <source>Tracked changes: {counts}; each is listed among the repairs and can be switched.</source>
        <translation>変更履歴：{counts}。それぞれ補正の一覧にあり、切り替えられます。</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Two marking schemes meet in one book ({schemes}); give all its parts one scheme.</source>
        <translation>一つの冊子に秘密表示の体系が二つあります（{schemes}）。すべて同じ体系にしてください。</translation>
    </message>
    <message>
        <source>Unreadable characters: {characters}.</source>
        <translation>読めない文字：{characters}。</translation>
    </message>
    <message>
        <source>Use a mark as evidence</source>
        <translation>印を根拠に使う</translation>
    </message>
    <message>
        <source>Widths of the panes of each screen</source>
        <translation>各画面の欄の幅</translation>
    </message>
    <message>
        <source>You have no permission to read this file: ask its owner, or copy it to a folder of yours.</source>
        <translation>このファイルを読む権限がありません。所有者に頼むか、ご自身のフォルダーに写してください。</translation>
    </message>
    <message>
        <source>Your administrator allows finished books alone to leave the library on this machine; build a book of it.</source>
        <translation>管理者の設定により、書庫の外に出せるのは完成した冊子だけです。冊子にしてください。</translation>
    </message>
    <message>
        <source>Your administrator allows folders in {known} alone to be watched; {folder} is not watched.</source>
        <translation>管理者の設定により、監視できるのは{known}の中のフォルダーだけです。{folder}は監視しません。</translation>
    </message>
    <message>
        <source>Your administrator allows no folder to be watched; {folder} is not watched.</source>
        <translation>管理者の設定により、フォルダーの監視はできません。{folder}は監視しません。</translation>
    </message>
    <message>
        <source>Your administrator allows these marking schemes here: {known}; “{scheme}” is not among them.</source>
        <translation>管理者が許可した秘密表示の体系：{known}。「{scheme}」はその中にありません。</translation>
    </message>
    <message>
        <source>Your administrator does not allow files to leave the library on this machine; print the book instead.</source>
        <translation>管理者の設定により、ファイルを書庫の外に出せません。冊子を印刷してください。</translation>
    </message>
    <message>
        <source>Your administrator does not allow the keyring to open libraries on this machine; use the passphrase.</source>
        <translation>管理者の設定により、キーリングで書庫を開けません。パスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>Your administrator wants a passphrase that is at least {strength}; take more words, and unusual ones.</source>
        <translation>管理者の設定により、「{strength}」以上のパスフレーズが必要です。語を増やし、珍しいものにしてください。</translation>
    </message>
    <message>
        <source>Your administrator wants passphrases of at least {passphrase_characters} characters; take more words.</source>
        <translation>管理者の設定により、{passphrase_characters}字以上のパスフレーズが必要です。語を増やしてください。</translation>
    </message>
    <message>
        <source>a DjVu file</source>
        <translation>DjVuファイル</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation>HEIC写真</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000画像</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>Kindleの電子書籍</translation>
    </message>
    <message>
        <source>a OneNote file</source>
        <translation>OneNoteファイル</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>Pages、NumbersまたはKeynoteのファイル</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshopファイル</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScriptファイル</translation>
    </message>
    <message>
        <source>a PowerPoint file without slides</source>
        <translation>スライドのないPowerPointファイル</translation>
    </message>
    <message>
        <source>a Publisher file (.pub)</source>
        <translation>Publisherファイル（.pub）</translation>
    </message>
    <message>
        <source>a UUID such as 12345678-1234-5678-1234-567812345678</source>
        <translation>12345678-1234-5678-1234-567812345678のようなUUID</translation>
    </message>
    <message>
        <source>a Visio drawing (.vsd)</source>
        <translation>Visioの図面（.vsd）</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>Windowsの図形（EMF）</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>Windowsの図形（WMF）</translation>
    </message>
    <message>
        <source>a Word file of 2003 (XML)</source>
        <translation>2003年版のWordファイル（XML）</translation>
    </message>
    <message>
        <source>a brief without a title</source>
        <translation>無題の資料</translation>
    </message>
    <message>
        <source>a count from 1</source>
        <translation>1から数える数</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>図形（SVG）</translation>
    </message>
    <message>
        <source>a flat OpenDocument file</source>
        <translation>単一のOpenDocumentファイル</translation>
    </message>
    <message>
        <source>a key must be a word; write “key: value”</source>
        <translation>キーは語でなければなりません。「key: value」と書いてください</translation>
    </message>
    <message>
        <source>a list belongs here; begin each of its lines with “- ”</source>
        <translation>ここには一覧が必要です。各行を「- 」で始めてください</translation>
    </message>
    <message>
        <source>a list belongs here; write each item as “- {by}: …”</source>
        <translation>ここには一覧が必要です。各項目を「- {by}: …」と書いてください</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>[&quot;one&quot;, &quot;two&quot;]のような文字の一覧</translation>
    </message>
    <message>
        <source>a marking is its scheme and its level; write “uk/official” or “{scheme: uk, level: official}” instead</source>
        <translation>秘密表示は体系と等級です。「uk/official」か「{scheme: uk, level: official}」と書いてください</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number from 0 to {longest}</source>
        <translation>0から{longest}までの数</translation>
    </message>
    <message>
        <source>a number such as 0.5</source>
        <translation>0.5のような数</translation>
    </message>
    <message>
        <source>a number such as 2</source>
        <translation>2のような数</translation>
    </message>
    <message>
        <source>a number such as 3</source>
        <translation>3のような数</translation>
    </message>
    <message>
        <source>a pack is made of keys; begin with “people:”, “dossiers:” or “meetings:”</source>
        <translation>パックはキーで書きます。「people:」「dossiers:」「meetings:」で始めてください</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>a path such as briefs/note.txt</source>
        <translation>briefs/note.txtのようなパス</translation>
    </message>
    <message>
        <source>a second document begins here; keep one document in a file and take the line “---” out</source>
        <translation>ここから二つ目の文書が始まっています。一つのファイルに一つの文書とし、「---」の行を消してください</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>音声か動画</translation>
    </message>
    <message>
        <source>a statement needs its dossier; write “dossier: …” beside it</source>
        <translation>記述には案件が必要です。隣に「dossier: …」と書いてください</translation>
    </message>
    <message>
        <source>a stretch of a text</source>
        <translation>本文の一部</translation>
    </message>
    <message>
        <source>a text or keys such as “{main}: …”</source>
        <translation>文字、または「{main}: …」のようなキー</translation>
    </message>
    <message>
        <source>a time with its zone</source>
        <translation>時間帯付きの日時</translation>
    </message>
    <message>
        <source>a value of another kind belongs here; write {form}</source>
        <translation>ここには別の種類の値が必要です。次のように書いてください：{form}</translation>
    </message>
    <message>
        <source>a web archive of Safari or another file of Apple’s</source>
        <translation>Safariのウェブアーカイブか、Appleの別のファイル</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a yes or a no</source>
        <translation>はいかいいえ</translation>
    </message>
    <message>
        <source>a {kind} is written as keys, each on its line as “key: value”</source>
        <translation>{kind}はキーで、1行に一つ「key: value」と書きます</translation>
    </message>
    <message>
        <source>abbreviations written out</source>
        <translation>略語の正式表記</translation>
    </message>
    <message>
        <source>action</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>addenda listed</source>
        <translation>追補の一覧</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF画像</translation>
    </message>
    <message>
        <source>an HWP file</source>
        <translation>HWPファイル</translation>
    </message>
    <message>
        <source>an HWPX file</source>
        <translation>HWPXファイル</translation>
    </message>
    <message>
        <source>an Ichitaro file (.jtd)</source>
        <translation>一太郎ファイル（.jtd）</translation>
    </message>
    <message>
        <source>an Office file with a password</source>
        <translation>パスワード付きのOfficeファイル</translation>
    </message>
    <message>
        <source>an XPS file</source>
        <translation>XPSファイル</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an old Excel file (.xls)</source>
        <translation>旧形式のExcelファイル（.xls）</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>旧形式のOfficeファイル</translation>
    </message>
    <message>
        <source>an old PowerPoint file (.ppt)</source>
        <translation>旧形式のPowerPointファイル（.ppt）</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>旧形式のWordファイル（.doc）</translation>
    </message>
    <message>
        <source>an old or binary Excel file</source>
        <translation>旧形式またはバイナリのExcelファイル</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>印</translation>
    </message>
    <message>
        <source>another source is preferred</source>
        <translation>別の出典を優先</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>求めによる</translation>
    </message>
    <message>
        <source>author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>banner at head and foot</source>
        <translation>上下の秘密表示</translation>
    </message>
    <message>
        <source>banner in bold capitals</source>
        <translation>太字の大文字による秘密表示</translation>
    </message>
    <message>
        <source>banner is the highest marking</source>
        <translation>最高の等級の秘密表示</translation>
    </message>
    <message>
        <source>before the data key changed</source>
        <translation>データ鍵の変更前</translation>
    </message>
    <message>
        <source>before the schema changed</source>
        <translation>形式の変更前</translation>
    </message>
    <message>
        <source>before {count} briefs were deleted</source>
        <translation>資料{count}件の削除前</translation>
    </message>
    <message>
        <source>blank pages</source>
        <translation>白紙のページ</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>しおり</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>cells of the sheet “{title}” whose format shows nothing: {count}</source>
        <translation>シート「{title}」で、書式が何も表示しないセル{count}個</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>次から選んでください：{choices}</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>clashes never alone</source>
        <translation>不一致を単独で印刷しない</translation>
    </message>
    <message>
        <source>columns of the sheet “{title}”: {count}</source>
        <translation>シート「{title}」の列{count}本</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>写しの番号</translation>
    </message>
    <message>
        <source>cover states the highest marking</source>
        <translation>表紙の最高の等級</translation>
    </message>
    <message>
        <source>cross-references</source>
        <translation>相互参照</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>date_text</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>density of pictures</source>
        <translation>画像の密度</translation>
    </message>
    <message>
        <source>depth of bookmarks</source>
        <translation>しおりの深さ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>display of the title</source>
        <translation>題名の表示</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>異論</translation>
    </message>
    <message>
        <source>does not apply to this book</source>
        <translation>この冊子には当てはまりません</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>draft or cleared</source>
        <translation>案または合議済み</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>end of each brief</source>
        <translation>各資料の終わり</translation>
    </message>
    <message>
        <source>every paragraph found again</source>
        <translation>全段落の再確認</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>field: {ko: …, ja: …}</source>
        <translation>field: {ko: …, ja: …}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>figures complete</source>
        <translation>数値の完備</translation>
    </message>
    <message>
        <source>first page of each brief</source>
        <translation>各資料の最初のページ</translation>
    </message>
    <message>
        <source>fonts embedded</source>
        <translation>書体の埋め込み</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>下</translation>
    </message>
    <message>
        <source>foreign markings kept</source>
        <translation>外国の秘密表示の保持</translation>
    </message>
    <message>
        <source>head</source>
        <translation>上</translation>
    </message>
    <message>
        <source>heading order</source>
        <translation>見出しの順序</translation>
    </message>
    <message>
        <source>headings with their text</source>
        <translation>見出しと本文の一体</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>import the documents themselves</source>
        <translation>中の文書そのものを取り込んでください</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ファイルの中</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>it is no TOML ({trouble})</source>
        <translation>TOMLではありません（{trouble}）</translation>
    </message>
    <message>
        <source>it wants a value such as {default}</source>
        <translation>{default}のような値が必要です</translation>
    </message>
    <message>
        <source>its ISO 3166 code of three capitals, such as KOR or JPN,</source>
        <translation>KORやJPNのような大文字3字のISO 3166の符号</translation>
    </message>
    <message>
        <source>its part is not in this book</source>
        <translation>その部分がこの冊子にない</translation>
    </message>
    <message>
        <source>keys belong here; write “{example}” instead</source>
        <translation>ここにはキーが必要です。「{example}」と書いてください</translation>
    </message>
    <message>
        <source>keys, each on its line as “key: value”</source>
        <translation>1行に一つ「key: value」と書いたキー</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>language and title</source>
        <translation>言語と題名</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>last meeting</source>
        <translation>前回の会談</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>外してください</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>手で除外</translation>
    </message>
    <message>
        <source>left out of this meeting</source>
        <translation>この会談では省く</translation>
    </message>
    <message>
        <source>length of briefs</source>
        <translation>資料の長さ</translation>
    </message>
    <message>
        <source>letters beside colours</source>
        <translation>色に添えた文字</translation>
    </message>
    <message>
        <source>lines of the cover</source>
        <translation>表紙の行</translation>
    </message>
    <message>
        <source>links back to the contents</source>
        <translation>目次へ戻るリンク</translation>
    </message>
    <message>
        <source>links of the contents</source>
        <translation>目次のリンク</translation>
    </message>
    <message>
        <source>locator</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>marked above the ceiling of the book</source>
        <translation>冊子の上限を超える秘密表示</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>no blank pages on a screen</source>
        <translation>画面用に白紙なし</translation>
    </message>
    <message>
        <source>no boilerplate</source>
        <translation>定型文なし</translation>
    </message>
    <message>
        <source>no broken words in large print</source>
        <translation>大活字で語の途切れなし</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>ファイルに除外一覧なし</translation>
    </message>
    <message>
        <source>no missing glyph</source>
        <translation>欠けた文字なし</translation>
    </message>
    <message>
        <source>no relative dates</source>
        <translation>相対的な日付なし</translation>
    </message>
    <message>
        <source>no room on the card</source>
        <translation>カードに余地なし</translation>
    </message>
    <message>
        <source>no {kind} “{text}” in this pack or the library; {instead}</source>
        <translation>このパックにも書庫にも{kind}「{text}」がありません。{instead}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>対外言及不可</translation>
    </message>
    <message>
        <source>not for this reader, occasion or carrier</source>
        <translation>この読者、会談、媒体に当てはまらない</translation>
    </message>
    <message>
        <source>not for this recipient</source>
        <translation>この読者向けではない</translation>
    </message>
    <message>
        <source>not needed at this coverage grade</source>
        <translation>この可能性の程度では不要</translation>
    </message>
    <message>
        <source>not releasable to the countries of the book</source>
        <translation>冊子の対象国に出せない</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>nothing above the ceiling</source>
        <translation>上限を超えるものなし</translation>
    </message>
    <message>
        <source>nothing is written here; write {example} or leave the key out</source>
        <translation>ここに値がありません。{example}と書くか、キーを外してください</translation>
    </message>
    <message>
        <source>nothing withheld in the file</source>
        <translation>ファイルに非開示の内容なし</translation>
    </message>
    <message>
        <source>numbers in the contents</source>
        <translation>目次の番号</translation>
    </message>
    <message>
        <source>object</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>{page}ページ</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>一つのファイル</translation>
    </message>
    <message>
        <source>one form of each name</source>
        <translation>名前ごとに一つの表記</translation>
    </message>
    <message>
        <source>one level in the banner</source>
        <translation>秘密表示に等級は一つ</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>次のいずれか：{known}</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>次のいずれか：{words}</translation>
    </message>
    <message>
        <source>one to three objectives</source>
        <translation>目標は一つから三つ</translation>
    </message>
    <message>
        <source>one value belongs here, not a list or keys; write {example} instead</source>
        <translation>ここには一覧やキーではなく値が一つ必要です。{example}と書いてください</translation>
    </message>
    <message>
        <source>only a summary of what others present</source>
        <translation>ほかの人が述べることの要約のみ</translation>
    </message>
    <message>
        <source>opening view</source>
        <translation>開いたときの表示</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>origin of each quotation</source>
        <translation>各引用の出典</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>ページラベル</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>page total</source>
        <translation>総ページ数</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>pages of a volume</source>
        <translation>分冊のページ</translation>
    </message>
    <message>
        <source>pages upright</source>
        <translation>正立したページ</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>会談の部分</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>編成</translation>
    </message>
    <message>
        <source>point</source>
        <translation>発言項目</translation>
    </message>
    <message>
        <source>points per item</source>
        <translation>議題ごとの発言項目</translation>
    </message>
    <message>
        <source>portion marks</source>
        <translation>部分ごとの秘密表示</translation>
    </message>
    <message>
        <source>programme steps</source>
        <translation>日程の項目</translation>
    </message>
    <message>
        <source>protection until</source>
        <translation>保護の期限</translation>
    </message>
    <message>
        <source>put the text it belongs to in quotation marks, since a comma ends a text between braces</source>
        <translation>波括弧の中では読点が文字を終えるため、その文字を引用符で囲んでください</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>quotations word for word</source>
        <translation>原文どおりの引用</translation>
    </message>
    <message>
        <source>quote words that stand there</source>
        <translation>そこにある語を引用してください</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>rows of the sheet “{title}”: {count}</source>
        <translation>シート「{title}」の行{count}本</translation>
    </message>
    <message>
        <source>save it as {better} and import that</source>
        <translation>{better}で保存して取り込んでください</translation>
    </message>
    <message>
        <source>size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>slides: {numbers}</source>
        <translation>スライド {numbers}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>source numbers</source>
        <translation>出典の番号</translation>
    </message>
    <message>
        <source>speaker of each point</source>
        <translation>各発言項目の発言者</translation>
    </message>
    <message>
        <source>speaking time</source>
        <translation>発言時間</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>symbol, edition and date</source>
        <translation>文書記号、版、日付</translation>
    </message>
    <message>
        <source>tabs on right-hand pages</source>
        <translation>右ページのタブ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>text searchable and unchanged</source>
        <translation>検索でき変わらない文字</translation>
    </message>
    <message>
        <source>the dossier has no statement with the key “{text}”; {instead}</source>
        <translation>案件にキーが「{text}」の記述がありません。{instead}</translation>
    </message>
    <message>
        <source>the key of a statement</source>
        <translation>記述のキー</translation>
    </message>
    <message>
        <source>the key or the name of a {kind}</source>
        <translation>{kind}のキーか名前</translation>
    </message>
    <message>
        <source>the key “{key}” is missing here; write “{form}”</source>
        <translation>ここにキー「{key}」がありません。「{form}」と書いてください</translation>
    </message>
    <message>
        <source>the key “{key}” is missing here; write “{key}: …”</source>
        <translation>ここにキー「{key}」がありません。「{key}: …」と書いてください</translation>
    </message>
    <message>
        <source>the key “{text}” stands here a second time (first in line {first}); keep one of them</source>
        <translation>キー「{text}」が二度あります（最初は{first}行目）。一つだけ残してください</translation>
    </message>
    <message>
        <source>the mark has lost its words</source>
        <translation>印の語が失われた</translation>
    </message>
    <message>
        <source>the nearest there is “{nearest}”; quote that</source>
        <translation>最も近いのは「{nearest}」です。それを引用してください</translation>
    </message>
    <message>
        <source>the note is not for print</source>
        <translation>印刷しないメモ</translation>
    </message>
    <message>
        <source>the pack has more than {max_nodes} values (aliases counted in full); split it into several</source>
        <translation>パックの値が{max_nodes}個を超えています（別名も含む）。いくつかに分けてください</translation>
    </message>
    <message>
        <source>the sheet “{title}”</source>
        <translation>シート「{title}」</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not allowed; write the value alone</source>
        <translation>タグ「{tag}」は使えません。値だけを書いてください</translation>
    </message>
    <message>
        <source>the text is nested deeper than {max_depth} levels; write it flatter</source>
        <translation>{max_depth}段より深く入れ子になっています。浅く書いてください</translation>
    </message>
    <message>
        <source>the words are not printed.</source>
        <translation>語が印刷されていません。</translation>
    </message>
    <message>
        <source>the words differ from the passage</source>
        <translation>箇所と語が異なる</translation>
    </message>
    <message>
        <source>the words in that language</source>
        <translation>その言語の言葉</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>there is a second {kind} “{key}” in this pack; give each a “key” (and “id”) of its own</source>
        <translation>このパックに{kind}「{key}」がもう一つあります。それぞれに別の「key」（と「id」）を付けてください</translation>
    </message>
    <message>
        <source>there is no key “{key}” here; {advice}</source>
        <translation>ここにキー「{key}」はありません。{advice}</translation>
    </message>
    <message>
        <source>there is no key “{key}” here; {instead}</source>
        <translation>ここにキー「{key}」はありません。{instead}</translation>
    </message>
    <message>
        <source>there is no rule “{name}”; there are {rules}</source>
        <translation>規則「{name}」はありません。あるのは：{rules}</translation>
    </message>
    <message>
        <source>this program reads packs of version {version}; write “version: {version}” instead</source>
        <translation>このプログラムはバージョン{version}のパックを読みます。「version: {version}」と書いてください</translation>
    </message>
    <message>
        <source>title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueかfalse</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>usable and not for disclosure apart</source>
        <translation>使えるものと非開示を分ける</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>whole paths, such as [&quot;/srv/incoming&quot;]</source>
        <translation>[&quot;/srv/incoming&quot;]のような完全なパス</translation>
    </message>
    <message>
        <source>words in type that is not seen (page {listed})</source>
        <translation>見えない文字の語句（{listed}ページ）</translation>
    </message>
    <message>
        <source>words outside the page (page {listed})</source>
        <translation>ページの外にある語句（{listed}ページ）</translation>
    </message>
    <message>
        <source>words under bars, which whoever has the file can read (page {listed})</source>
        <translation>帯で隠してあるが、ファイルを持つ人には読める語句（{listed}ページ）</translation>
    </message>
    <message>
        <source>write one of these instead: {words}</source>
        <translation>次のいずれかを書いてください：{words}</translation>
    </message>
    <message>
        <source>write “{near}” instead</source>
        <translation>「{near}」と書いてください</translation>
    </message>
    <message>
        <source>{code} (page {page}): {message}</source>
        <translation>{code}（{page}ページ）：{message}</translation>
    </message>
    <message>
        <source>{count} deletions</source>
        <translation>削除{count}か所</translation>
    </message>
    <message>
        <source>{count} holders are named for {copies} copies; ask for as many copies as there are holders.</source>
        <translation>写し{copies}部に対して受け手が{count}人です。受け手の数だけ写しを作ってください。</translation>
    </message>
    <message>
        <source>{count} insertions</source>
        <translation>挿入{count}か所</translation>
    </message>
    <message>
        <source>{count} more pages are damaged.</source>
        <translation>ほかに{count}ページが壊れています。</translation>
    </message>
    <message>
        <source>{count} objectives; one to {most} are usual.</source>
        <translation>目標が{count}件あります。通常は一つから{most}件です。</translation>
    </message>
    <message>
        <source>{count} of {all} pages have no text (page {listed}): they are pictures</source>
        <translation>{all}ページ中{count}ページに文字がなく（{listed}ページ）、画像です</translation>
    </message>
    <message>
        <source>{count} of {all} statements and answers have no words in {language}; they print as written.</source>
        <translation>記述と応答{all}件のうち{count}件に{language}の言葉がなく、書かれたまま印刷されます。</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count}か所</translation>
    </message>
    <message>
        <source>{count} points to make; {most_points} are the most.</source>
        <translation>発言項目が{count}件あります。最大は{most_points}件です。</translation>
    </message>
    <message>
        <source>{count} portions should begin with {mark}, {found} do.</source>
        <translation>{mark}で始まるべき部分が{count}件ありますが、そうなっているのは{found}件です。</translation>
    </message>
    <message>
        <source>{expected} were expected, {looked_at} were found.</source>
        <translation>{expected}件あるはずですが、{looked_at}件見つかりました。</translation>
    </message>
    <message>
        <source>{failed} of {looked_at} fail.</source>
        <translation>{looked_at}件中{failed}件が不合格です。</translation>
    </message>
    <message>
        <source>{file} lies outside the pack&apos;s folder; move it into the folder.</source>
        <translation>{file}がパックのフォルダーの外にあります。中に移してください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not YAML ({problem}); check indentation, colons and quotation marks.</source>
        <translation>{file}の{line}行目：YAMLではありません（{problem}）。字下げ、コロン、引用符を確かめてください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {sentence}.</source>
        <translation>{file}の{line}行目：{sentence}。</translation>
    </message>
    <message>
        <source>{file}: the pack is longer than {max_characters} characters; split it into several.</source>
        <translation>{file}：パックが{max_characters}字を超えています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>{file}: the text holds half a character (a lone surrogate); write the character anew.</source>
        <translation>{file}：文字の半分（対のないサロゲート）があります。その文字を書き直してください。</translation>
    </message>
    <message>
        <source>{file}: this is not YAML ({error}); take the character out or write it as an escape.</source>
        <translation>{file}：YAMLではありません（{error}）。その文字を除くか、エスケープで書いてください。</translation>
    </message>
    <message>
        <source>{first} And {count} more.</source>
        <translation>{first}ほか{count}件。</translation>
    </message>
    <message>
        <source>{holder} already holds copy {number} of this edition; each reader has one.</source>
        <translation>{holder}は既にこの版の写し{number}番を持っています。一人一部です。</translation>
    </message>
    <message>
        <source>{insertions} (read) and {deletions} (left out)</source>
        <translation>{insertions}（読み込み）、{deletions}（除外）</translation>
    </message>
    <message>
        <source>{looked_at} looked at</source>
        <translation>{looked_at}件を点検</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({reason}). See that you may open the folder it lies in, then import it again.</source>
        <translation>{name}を確認できません（{reason}）。これが入っているフォルダーを開く権限があるかを確認してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); check the name and that you may read the file.</source>
        <translation>{name}を読めません（{reason}）。名前と読む権限を確かめてください。</translation>
    </message>
    <message>
        <source>{name} includes more than {max_files} files; put several dossiers into one file.</source>
        <translation>{name}が{max_files}を超えるファイルを含んでいます。複数の案件を一つのファイルに入れてください。</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe and no file: there is nothing to read.</source>
        <translation>{name}はファイルではなく、装置またはパイプです。読むものがありません。</translation>
    </message>
    <message>
        <source>{name} is a link that leads out of the folder: import the file itself if you want it.</source>
        <translation>{name}はフォルダーの外へ通じるリンクです。必要ならそのファイル自体を取り込んでください。</translation>
    </message>
    <message>
        <source>{name} is a link to a file that is not there: there is nothing to read.</source>
        <translation>{name}は存在しないファイルへのリンクです。読むものがありません。</translation>
    </message>
    <message>
        <source>{name} is included twice; take one of the two lines out.</source>
        <translation>{name}が二度含まれています。1行を消してください。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {start}); save it as UTF-8.</source>
        <translation>{name}はUTF-8の文章ではありません（{start}バイト目）。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>{name} is not the file in the signed list: it is damaged or was changed. {not_made}</source>
        <translation>{name}は署名付きの一覧のファイルではありません。壊れているか変更されています。{not_made}</translation>
    </message>
    <message>
        <source>{name} lies outside the pack&apos;s folder; move it into the folder.</source>
        <translation>{name}がパックのフォルダーの外にあります。中に移してください。</translation>
    </message>
    <message>
        <source>{name}, line {line}: a list of file names belongs here; write “include: [people.yaml]” instead.</source>
        <translation>{name}の{line}行目：ここにはファイル名の一覧が必要です。「include: [people.yaml]」と書いてください。</translation>
    </message>
    <message>
        <source>{not_there} ({name} for the occasion)</source>
        <translation>{not_there}（この会談では{name}）</translation>
    </message>
    <message>
        <source>{one} and the {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <source>{package} is no list of checksums. {not_made}</source>
        <translation>{package}は検査合計の一覧ではありません。{not_made}</translation>
    </message>
    <message>
        <source>{pages} pages; a binder holds {most_pages}.</source>
        <translation>{pages}ページあります。バインダーに入るのは{most_pages}ページです。</translation>
    </message>
    <message>
        <source>{parts} left blank.</source>
        <translation>{parts}が空です。</translation>
    </message>
    <message>
        <source>{parts} not printed after it.</source>
        <translation>その後に{parts}が印刷されていません。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name and that you may read it.</source>
        <translation>{path}を読めません（{reason}）。名前と読む権限を確かめてください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); it belongs beside the package.</source>
        <translation>{path}を読めません（{reason}）。パッケージの隣に必要です。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); name the package that is to be looked at.</source>
        <translation>{path}を読めません（{reason}）。調べるパッケージを指定してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); give another place, or make room.</source>
        <translation>{path}に書き込めません（{reason}）。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); give another place, or make room. What stood there before is unchanged.</source>
        <translation>{path}に書き込めません（{reason}）。別の場所を選ぶか、空きを作ってください。前にあったものはそのままです。</translation>
    </message>
    <message>
        <source>{place} cannot be written ({reason}); see that you may write to it, or make room there.</source>
        <translation>{place}に書き込めません（{reason}）。書き込む権限を確かめるか、空きを作ってください。</translation>
    </message>
    <message>
        <source>“{text}” is among the names already; give another form.</source>
        <translation>「{text}」は既に名前の中にあります。別の表記を入れてください。</translation>
    </message>
    <message>
        <source>“{title}” was not read from a file, so it cannot be read anew; import the file it is from.</source>
        <translation>「{title}」はファイルから読んだものではないため、読み直せません。元のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“{title}” was not read from a file, so it has no pages to read by machine; import a scan of it.</source>
        <translation>「{title}」はファイルから読んだものではないため、機械で読むページがありません。スキャンしたファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“{title}” was not read from a file; read its words in the library.</source>
        <translation>「{title}」はファイルから読んだものではありません。書庫で本文を読んでください。</translation>
    </message>
    <message>
        <source>{points} points to make; {many_points} are easier to hold.</source>
        <translation>発言項目が{points}件あります。{many_points}件なら守りやすくなります。</translation>
    </message>
    <message>
        <source>{role} has something in it that does not belong there.</source>
        <translation>{role}に、あるべきでないものがあります。</translation>
    </message>
    <message>
        <source>{role} is empty.</source>
        <translation>{role}が空です。</translation>
    </message>
    <message>
        <source>{tag} begins inside {other}.</source>
        <translation>{tag}が{other}の中で始まっています。</translation>
    </message>
    <message>
        <source>{which}, which can be read and marked by page, but not searched. To search them, open the brief and choose “Read the pages by machine” among the commands (Ctrl+K), or use attache ocr.</source>
        <translation>{which}。読むこととページごとの印付けはできますが、検索はできません。検索するには、資料を開いてコマンド（Ctrl+K）の「ページを機械で読む」を選ぶか、attache ocrを使ってください。</translation>
    </message>
    <message>
        <source>“*{anchor}” repeats something that contains itself or was never named; write it out</source>
        <translation>「*{anchor}」が、自身を含むものか名付けられていないものを繰り返しています。そのまま書いてください</translation>
    </message>
    <message>
        <source>“all”, “books” or “nothing”</source>
        <translation>「all」「books」「nothing」</translation>
    </message>
    <message>
        <source>“date:{text}” is no date (1965, 1965-06, 1965..1970 are); it was taken as a plain word.</source>
        <translation>「date:{text}」は日付ではありません（1965、1965-06、1965..1970のように書きます）。普通の語として扱いました。</translation>
    </message>
    <message>
        <source>“paragraph 0-512 page 1”</source>
        <translation>「paragraph 0-512 page 1」</translation>
    </message>
    <message>
        <source>“{code}” is not a language of a pack; {instead}</source>
        <translation>「{code}」はパックの言語ではありません。{instead}</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known ({known} are); it was taken as a plain word.</source>
        <translation>「{field}:{text}」は不明です（あるのは：{known}）。普通の語として扱いました。</translation>
    </message>
    <message>
        <source>“{field}” is no field with words here; take one of: {known}.</source>
        <translation>「{field}」はここでは言葉のある項目ではありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>“{form}” is printed for “{person}”; use one form.</source>
        <translation>「{person}」が「{form}」と印刷されます。一つの表記にしてください。</translation>
    </message>
    <message>
        <source>“{hit}” is not part of a text; cut it.</source>
        <translation>「{hit}」は本文の一部ではありません。除いてください。</translation>
    </message>
    <message>
        <source>“{hit}” means nothing without the day it was written; give the date.</source>
        <translation>「{hit}」は書いた日が分からなければ意味がありません。日付を書いてください。</translation>
    </message>
    <message>
        <source>“{id}” is taken by another part of the same object; give each its own</source>
        <translation>「{id}」は同じ項目の別の部分で使われています。それぞれに別のものを付けてください</translation>
    </message>
    <message>
        <source>“{label}” as of {as_of} has outlived its shelf life.</source>
        <translation>{as_of}現在の「{label}」は有効期間を過ぎています。</translation>
    </message>
    <message>
        <source>“{label}” lacks: {parts}.</source>
        <translation>「{label}」に足りないもの：{parts}。</translation>
    </message>
    <message>
        <source>“{label}” was set by your administrator; {choices}.</source>
        <translation>「{label}」は管理者が決めています。{choices}。</translation>
    </message>
    <message>
        <source>“{line}” is missing on the cover.</source>
        <translation>表紙に「{line}」がありません。</translation>
    </message>
    <message>
        <source>“{name}:” needs a word after it; it was passed over.</source>
        <translation>「{name}:」の後に語が必要なため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages, so “{part}” cannot be printed of it; name pages from 1 to {count}.</source>
        <translation>「{name}」は{count}ページのため、「{part}」は印刷できません。1から{count}のページを書いてください。</translation>
    </message>
    <message>
        <source>“{name}” is not listed.</source>
        <translation>「{name}」が一覧にありません。</translation>
    </message>
    <message>
        <source>“{name}” wants {value}</source>
        <translation>「{name}」の値は{value}です</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”</source>
        <translation>「{one}」か「{other}」</translation>
    </message>
    <message>
        <source>“{short}” is not written out where “{title}” first uses it.</source>
        <translation>「{title}」で「{short}」が最初に出るところで正式に書かれていません。</translation>
    </message>
    <message>
        <source>“{strange}” is no guess of “{title}”; its guesses are: {guesses}.</source>
        <translation>「{strange}」は「{title}」の推定ではありません。推定は：{guesses}。</translation>
    </message>
    <message>
        <source>“{strange}” never stands in a recovery code. Compare group {number} with the printed one.</source>
        <translation>「{strange}」は復旧コードには使われません。{number}番目の組を印刷したものと比べてください。</translation>
    </message>
    <message>
        <source>“{text}:” is not a field ({words_of_fields} are); it was taken as a plain word.</source>
        <translation>「{text}:」は検索の項目ではありません（あるのは：{words_of_fields}）。普通の語として扱いました。</translation>
    </message>
    <message>
        <source>“{text}” is not allowed here; {instead}</source>
        <translation>「{text}」はここには使えません。{instead}</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says; it is left out of the book.</source>
        <translation>「{text}」は出典の言葉と異なるため、冊子から省きました。</translation>
    </message>
    <message>
        <source>“{text}” is not {name}; write {example} instead</source>
        <translation>「{text}」は{name}ではありません。{example}と書いてください</translation>
    </message>
    <message>
        <source>“{text}” needs a word right after it; it was passed over.</source>
        <translation>「{text}」のすぐ後に語が必要なため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>“{text}” rests on no passage.</source>
        <translation>「{text}」に根拠の箇所がありません。</translation>
    </message>
    <message>
        <source>“{text}” rests on the other side&apos;s word alone.</source>
        <translation>「{text}」の根拠が先方の言葉だけです。</translation>
    </message>
    <message>
        <source>“{text}” stands in the margin.</source>
        <translation>「{text}」が余白にはみ出ています。</translation>
    </message>
    <message>
        <source>“{title}” begins on a left-hand page.</source>
        <translation>「{title}」が左ページから始まっています。</translation>
    </message>
    <message>
        <source>“{title}” cannot be newer than itself; link the versions the other way round.</source>
        <translation>「{title}」は自身より新しくはなれません。版を逆に結び付けてください。</translation>
    </message>
    <message>
        <source>“{title}” does not end with its originator and date.</source>
        <translation>「{title}」の終わりに作成者と日付がありません。</translation>
    </message>
    <message>
        <source>“{title}” has no bookmark with its page number.</source>
        <translation>「{title}」にページ番号付きのしおりがありません。</translation>
    </message>
    <message>
        <source>“{title}” has no marks that may leave the library; mark something first.</source>
        <translation>「{title}」には書庫の外に出せる印がありません。先に印を付けてください。</translation>
    </message>
    <message>
        <source>“{title}” has no page without text: there is nothing to read by machine.</source>
        <translation>「{title}」に文字のないページはありません。機械で読むものはありません。</translation>
    </message>
    <message>
        <source>“{title}” has no page {page}; it has {count}.</source>
        <translation>「{title}」に{page}ページはありません。全{count}ページです。</translation>
    </message>
    <message>
        <source>“{title}” has this subject no more; open its agenda.</source>
        <translation>「{title}」にこの議題はもうありません。議題を開いて確かめてください。</translation>
    </message>
    <message>
        <source>“{title}” is not one of several articles of a file; there is nothing to put together.</source>
        <translation>「{title}」は一つのファイルの複数の記事のうちの一つではありません。まとめるものがありません。</translation>
    </message>
    <message>
        <source>“{title}” shares {percent} % of its words with “{other}” (compare {ids}).</source>
        <translation>「{title}」の語の{percent}%が「{other}」にもあります（比較：{ids}）。</translation>
    </message>
    <message>
        <source>“{title}” takes {pages} pages; {most} are the ceiling.</source>
        <translation>「{title}」は{pages}ページです。上限は{most}ページです。</translation>
    </message>
    <message>
        <source>“{twice}” is to hold two copies; each reader has one number, so name each once.</source>
        <translation>「{twice}」に写しが二部渡ります。一人に一つの番号なので、一度だけ書いてください。</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen for “{label}”; {choices}.</source>
        <translation>「{label}」に「{value}」は選べません。{choices}。</translation>
    </message>
    <message>
        <source>“{value}” is not a moment of a calendar: export it anew and import that.</source>
        <translation>「{value}」はカレンダーの日時ではありません。書き出し直してから取り込んでください。</translation>
    </message>
    <message>
        <source>“{what}” is missing on the first page of “{title}”.</source>
        <translation>「{title}」の最初のページに「{what}」がありません。</translation>
    </message>
    <message>
        <source>“{words}” could be more than one {noun}: {choices}. Give the id of the one you mean.</source>
        <translation>「{words}」に当てはまる{noun}が複数あります：{choices}。目的のもののidを書いてください。</translation>
    </message>
    <message>
        <source>“{words}” does not say when the last meeting was.</source>
        <translation>「{words}」に前回の会談の日付がありません。</translation>
    </message>
    <message>
        <source>“{words}” does not say which pages of “{name}” are printed; write them like 3-7, 12.</source>
        <translation>「{words}」では「{name}」のどのページを印刷するか分かりません。3-7, 12のように書いてください。</translation>
    </message>
    <message>
        <source>“{words}” does not stand in the brief “{brief}”; {advice} instead</source>
        <translation>「{words}」は資料「{brief}」にありません。{advice}</translation>
    </message>
    <message>
        <source>“{words}” does not stand {count} times in the brief “{brief}”; {advice} instead</source>
        <translation>「{words}」は資料「{brief}」に{count}回もありません。{advice}</translation>
    </message>
    <message>
        <source>“{words}” is withheld from this reader, and also stands {place} in what may be given: “{allowed}”. Reword one of them, or mark both alike.</source>
        <translation>「{words}」はこの読者に非開示ですが、開示できる内容にもあります（{place}）：「{allowed}」。どちらかを書き直すか、秘密表示をそろえてください。</translation>
    </message>
    <message>
        <source>“{words}” is withheld from this reader, yet stands {place}, outside the statements that carry a marking; reword it there.</source>
        <translation>「{words}」はこの読者に非開示ですが、秘密表示のある記述の外にあります（{place}）。そこを書き直してください。</translation>
    </message>
    <message>
        <source>“{word}~” may differ by two letters at most.</source>
        <translation>「{word}~」で違ってよいのは2文字までです。</translation>
    </message>
    <message>
        <source>“{wrong}” is not a text that can be translated; {instead}</source>
        <translation>「{wrong}」は翻訳できる言葉ではありません。{instead}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>…ほか{count}件。</translation>
    </message>
    <message>
        <source>A tag of this page has thousands of attributes, which no honest page has: save what it shows as PDF.</source>
        <translation>このページのタグの一つに属性が数千個あります。まともなページにはないことです。表示される内容をPDFで保存してください。</translation>
    </message>
    <message>
        <source>Head or foot of the pages says “{line}”: it may be a marking that no scheme here has; the choice is yours.</source>
        <translation>ページの上か下に「{line}」とあります。ここのどの体系にもない秘密表示かもしれません。ご自身で選んでください。</translation>
    </message>
    <message>
        <source>The head of this mail is longer than that of any honest mail: save what you need of it as PDF and import that.</source>
        <translation>このメールのヘッダーは、まともなメールよりはるかに長くなっています。必要な内容をPDFで保存し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is not a readable PDF. Get a complete copy of it.</source>
        <translation>ファイルを表示できません。読めるPDFではありません。完全なものを入手してください。</translation>
    </message>
    <message>
        <source>The file holds the same words as “{title}”; choose the file of a newer version.</source>
        <translation>ファイルの本文は「{title}」と同じです。新しい版のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The words “{quote}” are not in this brief; check how they are written.</source>
        <translation>「{quote}」という語はこの資料にありません。表記を確かめてください。</translation>
    </message>
    <message>
        <source>“{title}” was read from this very file; choose the file of a newer version.</source>
        <translation>「{title}」はまさにこのファイルから読んだものです。新しい版のファイルを選んでください。</translation>
    </message>
    <message>
        <source>A library&apos;s name has {most} letters at the most; give it a shorter one.</source>
        <translation>書庫の名前は最大{most}字です。もっと短くしてください。</translation>
    </message>
    <message>
        <source>Columns of the library&apos;s list</source>
        <translation>書庫の一覧の列</translation>
    </message>
    <message>
        <source>Form of the library&apos;s list</source>
        <translation>書庫の一覧の形</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>書庫の名前</translation>
    </message>
    <message>
        <source>Rename the library</source>
        <translation>書庫の名前を変更</translation>
    </message>
    <message>
        <source>Sizes of the panes of each screen</source>
        <translation>画面ごとの枠の大きさ</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックまで</translation>
    </message>
    <message>
        <source>Open with the keyring of this desktop</source>
        <translation>このデスクトップのキーリングで開く</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>Its own keys again</source>
        <translation>元のキーに戻す</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message numerus="yes">
        <source>locked after at most %n min</source>
        <translation>
            <numerusform>ロックまで最長%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passphrases of at least %n characters</source>
        <translation>
            <numerusform>パスフレーズは%n文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>no weak passphrase</source>
        <translation>弱いパスフレーズは不可</translation>
    </message>
    <message>
        <source>strong passphrases alone</source>
        <translation>強いパスフレーズのみ</translation>
    </message>
    <message>
        <source>only finished books may be saved outside the library</source>
        <translation>書庫の外に保存できるのは完成した冊子のみ</translation>
    </message>
    <message>
        <source>nothing may be saved outside the library</source>
        <translation>書庫の外への保存は不可</translation>
    </message>
    <message>
        <source>marking schemes: {names}</source>
        <translation>秘密表示の体系：{names}</translation>
    </message>
    <message>
        <source>folders that may be watched: {names}</source>
        <translation>監視できるフォルダー：{names}</translation>
    </message>
    <message>
        <source>no keyring opens the library</source>
        <translation>キーリングでは書庫を開けない</translation>
    </message>
    <message>
        <source>Set by your administrator: {rules}.</source>
        <translation>管理者による設定：{rules}。</translation>
    </message>
    <message>
        <source>Everything has the new size from the next start on.</source>
        <translation>新しい大きさは次の起動から有効になります。</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can then open the library. Passphrase and recovery code still do.</source>
        <translation>オンにすると、このコンピューターにログインしている人は誰でも書庫を開けます。パスフレーズと復旧コードでも引き続き開きます。</translation>
    </message>
    <message>
        <source>Size of everything, from the next start</source>
        <translation>全体の大きさ（次の起動から）</translation>
    </message>
    <message>
        <source>Enter on a command, then press its new keys.</source>
        <translation>コマンドでEnterを押し、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Press the new keys of “{command}”; Esc leaves them as they are.</source>
        <translation>「{command}」の新しいキーを押してください。Escでそのままにします。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}” already; nothing was changed.</source>
        <translation>{keys}は既に「{command}」のキーです。何も変えていません。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>A single letter would be typed: take one with Ctrl or Alt, or a function key.</source>
        <translation>一文字だけでは入力になります。CtrlかAltと組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>varies</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>秘密区分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>What is shown beside the text</source>
        <translation>本文の横に示すもの</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>MEETING NOW</source>
        <translation>開催中の会談</translation>
    </message>
    <message>
        <source>LAST MEETING</source>
        <translation>前回の会談</translation>
    </message>
    <message>
        <source>Book, edition {number}</source>
        <translation>冊子 第{number}版</translation>
    </message>
    <message>
        <source>Turn to another library</source>
        <translation>別の書庫に切り替える</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>書庫をロック</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>冊子</translation>
    </message>
    <message>
        <source>NEXT MEETING</source>
        <translation>次の会談</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>{share} % of the text</source>
        <translation>本文の{share}%</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>passage deleted</source>
        <translation>削除された箇所</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>only their side&apos;s</source>
        <translation>先方の根拠のみ</translation>
    </message>
    <message>
        <source>The passage was deleted.</source>
        <translation>箇所は削除されました。</translation>
    </message>
</context>
<context>
    <name>StatementInspector</name>
    <message>
        <source>The statement in hand</source>
        <translation>選択中の記述</translation>
    </message>
    <message>
        <source>Select a statement to see what it rests on.</source>
        <translation>記述を選ぶと根拠が表示されます。</translation>
    </message>
    <message>
        <source>Delete the statement</source>
        <translation>記述を削除</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>No source yet. Mark a passage in a brief, press Ctrl+E and choose this statement.</source>
        <translation>根拠はまだありません。資料の箇所に印を付け、Ctrl+Eでこの記述を選んでください。</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>箇所を加える</translation>
    </message>
    <message>
        <source>Find more</source>
        <translation>さらに探す</translation>
    </message>
    <message>
        <source>Search the whole library for passages that support it</source>
        <translation>支える箇所を書庫全体から探す</translation>
    </message>
    <message>
        <source>HANDLING</source>
        <translation>取扱い</translation>
    </message>
    <message>
        <source>Not for disclosure to the other side</source>
        <translation>先方に非開示</translation>
    </message>
    <message>
        <source>Details and other languages</source>
        <translation>詳細とほかの言語</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>No other finding</source>
        <translation>ほかの指摘なし</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>直すところなし</translation>
    </message>
    <message>
        <source>Rests on a source of its own</source>
        <translation>独自の根拠がある</translation>
    </message>
    <message>
        <source>Every passage word for word</source>
        <translation>どの箇所も原文どおり</translation>
    </message>
    <message>
        <source>Edited {when} by {name}</source>
        <translation>{when} {name} 編集</translation>
    </message>
    <message>
        <source>Edited {when}</source>
        <translation>{when} 編集</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>履歴%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>GOES INTO</source>
        <translation>収録先</translation>
    </message>
    <message>
        <source>{name}, edition {number}</source>
        <translation>{name}、第{number}版</translation>
    </message>
    <message>
        <source>tab {tab}</source>
        <translation>タブ{tab}</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>秘密区分</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Time to say</source>
        <translation>発言時間</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>短い文言</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>達成の目安</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>次善案</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>{time}, reckoned from the words</source>
        <translation>{time}、文から推算</translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message>
        <source>Use as evidence for</source>
        <translation>根拠に使う記述</translation>
    </message>
    <message>
        <source>Use as evidence for which statement?</source>
        <translation>どの記述の根拠にしますか</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>記述%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossiers yet. Begin one under Dossiers.</source>
        <translation>案件はまだありません。「案件」から始めてください。</translation>
    </message>
    <message>
        <source>Used as evidence for “{statement}”</source>
        <translation>「{statement}」の根拠に使いました</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>Drag to move; Alt with the arrows does the same</source>
        <translation>ドラッグで移動。Altと矢印でも移せます</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>対外言及不可</translation>
    </message>
    <message>
        <source>not in {language} yet</source>
        <translation>{language}はまだない</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>記述の文言</translation>
    </message>
    <message>
        <source>The same in {language}</source>
        <translation>同じ内容を{language}で</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
</context>
<context>
    <name>StepsScreen</name>
    <message>
        <source>To after this step</source>
        <translation>この操作の後へ</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>操作はまだありません。</translation>
    </message>
    <message>
        <source>Everything you do in the library is a step with a name.</source>
        <translation>書庫で行うことはすべて名前のある操作です。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n件の操作</numerusform>
        </translation>
    </message>
    <message>
        <source>The library stands like this now.</source>
        <translation>書庫は今この状態です。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n件の操作を取り消しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n件の操作をやり直しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days}日後</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
</context>
<context>
    <name>TableSide</name>
    <message>
        <source>Around the table</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Somebody around the table</source>
        <translation>出席者を追加</translation>
    </message>
    <message>
        <source>OUR SIDE</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>THEIR SIDE</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>OTHERS</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nobody yet. Begin with those who speak.</source>
        <translation>まだいません。発言する人から加えてください。</translation>
    </message>
    <message>
        <source>Names of office-holders are invented for the sample.</source>
        <translation>見本の役職者名は架空です。</translation>
    </message>
    <message>
        <source>BOOKS FOR THIS MEETING</source>
        <translation>この会談の冊子</translation>
    </message>
    <message>
        <source>No book for this meeting yet. Ctrl+B builds the first.</source>
        <translation>この会談の冊子はまだありません。Ctrl+Bで最初の冊子を作ります。</translation>
    </message>
    <message>
        <source>Somebody not in the library</source>
        <translation>書庫にない人物</translation>
    </message>
    <message>
        <source>final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>edition {number}, {state} · {pages} pages</source>
        <translation>第{number}版、{state}・{pages}ページ</translation>
    </message>
    <message>
        <source>PROMISED</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>late: promised for {date}</source>
        <translation>遅れ：{date}までの約束</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date}まで</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Cleaned text</source>
        <translation>整えた本文</translation>
    </message>
    <message>
        <source>Scrolls together</source>
        <translation>一緒に動く</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>補正%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TopBand</name>
    <message>
        <source>Put this away</source>
        <translation>この知らせを片付ける</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Drop in what came overnight</source>
        <translation>夜間に届いた資料をドロップ</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or press Ctrl+O. Each becomes a brief, cleaned and dated. What the program only guesses is violet until you confirm it.</source>
        <translation>ファイルをこのウィンドウのどこにでもドロップするか、Ctrl+Oを押します。それぞれが整えられ、日付の付いた資料になります。推定は確認するまで紫です。</translation>
    </message>
    <message>
        <source>Read, select, press one key</source>
        <translation>読み、選び、キーを一つ</translation>
    </message>
    <message>
        <source>H highlights, Q asks, C quotes, F keeps a figure, E makes evidence, N writes a note. A mark stays on its words when a newer version comes in, or says that it cannot.</source>
        <translation>Hは強調、Qは質問、Cは引用、Fは数値、Eは根拠、Nはメモ。新しい版が来ても印は語に残り、残れなければそう告げます。</translation>
    </message>
    <message>
        <source>Keep a dossier on each issue</source>
        <translation>案件ごとに一つの綴りを</translation>
    </message>
    <message>
        <source>Each statement shows what it rests on. Ctrl+E lets the mark in hand support one.</source>
        <translation>記述ごとに根拠が示されます。Ctrl+Eで、選んだ印が記述の根拠になります。</translation>
    </message>
    <message>
        <source>Print the book that goes into the room</source>
        <translation>会場に持ち込む冊子を印刷</translation>
    </message>
    <message>
        <source>Open a meeting and press Ctrl+B. The book is checked page by page; edition 2 keeps the numbers of every page that did not change. F11 is the view for the room itself.</source>
        <translation>会談を開いてCtrl+Bを押します。冊子はページごとに点検され、第2版は変わらないページの番号を保ちます。F11は会議室画面です。</translation>
    </message>
    <message>
        <source>Find anything, undo anything</source>
        <translation>何でも探し、何でも元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F searches everything, in any spelling. Ctrl+K has every command. Ctrl+Z takes back any step, and F1 opens the guide at the right page.</source>
        <translation>Ctrl+Shift+Fはどの表記でもすべてを探します。Ctrl+Kに全コマンドがあります。Ctrl+Zはどの操作も取り消し、F1は該当の案内を開きます。</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウの案内</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{all}中{at}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Brief</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>削除したものはありません。</translation>
    </message>
    <message>
        <source>What you delete can be brought back from here.</source>
        <translation>削除したものはここから元に戻せます。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>{day} 削除</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>削除%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>「{title}」を元に戻しました</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>「{title}」を完全に削除しますか。</translation>
    </message>
    <message numerus="yes">
        <source>Delete for good: %n thing(s)?</source>
        <translation>
            <numerusform>%n件を完全に削除しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was not deleted stays. Backups and books that were made before keep what they hold.</source>
        <translation>削除していないものはすべて残ります。以前に作ったバックアップと冊子はそのままです。</translation>
    </message>
    <message>
        <source>What goes cannot be brought back, and steps done before can no longer be undone.</source>
        <translation>削除したものは戻せず、それ以前の操作は取り消せなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good</source>
        <translation>
            <numerusform>%n件を完全に削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>“{title}” deleted; its marks stand in the one that was kept</source>
        <translation>「{title}」を削除しました。その印は残した資料にあります</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>両方残しました</translation>
    </message>
    <message>
        <source>Kept as two versions</source>
        <translation>二つの版として残しました</translation>
    </message>
    <message>
        <source>{percent} % the same as another brief</source>
        <translation>別の資料と{percent}%同じ</translation>
    </message>
    <message>
        <source>{percent} % of its words stand in “{title}” as well.</source>
        <translation>語の{percent}%が「{title}」にもあります。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>「{title}」を残す</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>一方を残す</translation>
    </message>
    <message>
        <source>This one is the newer version</source>
        <translation>これが新しい版</translation>
    </message>
    <message>
        <source>“{title}” is the newer version</source>
        <translation>「{title}」が新しい版</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しい版</translation>
    </message>
</context>
<context>
    <name>TypedBand</name>
    <message>
        <source>Attaché ended while you were writing in “{field}”; what you had typed is here.</source>
        <translation>「{field}」に書いている途中でAttachéが終了しました。入力していた内容はここにあります。</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lockがオンです</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message>
        <source>Open with the keyring</source>
        <translation>キーリングで開く</translation>
    </message>
    <message>
        <source>Other library</source>
        <translation>別の書庫</translation>
    </message>
    <message>
        <source>Unlock Attaché</source>
        <translation>Attachéを開く</translation>
    </message>
    <message>
        <source>Everything in this library stays on this computer, encrypted.</source>
        <translation>書庫の中身は暗号化され、このコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>No network code is part of this program.</source>
        <translation>このプログラムに通信機能はありません。</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>キーボード：{language}</translation>
    </message>
    <message>
        <source>Open a library that is there</source>
        <translation>既存の書庫を開く</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>figures disagree</source>
        <translation>数値の不一致</translation>
    </message>
    <message>
        <source>mark without a place</source>
        <translation>場所を失った印</translation>
    </message>
    <message>
        <source>mark to look at after a newer version</source>
        <translation>新版の後に確認する印</translation>
    </message>
    <message>
        <source>older than its shelf life</source>
        <translation>有効期間切れ</translation>
    </message>
    <message>
        <source>nearly the same text</source>
        <translation>ほぼ同じ文章</translation>
    </message>
    <message>
        <source>two cards of one name</source>
        <translation>同じ名前のカードが二枚</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>判断を待つものはありません。</translation>
    </message>
    <message>
        <source>Clashes, lost marks, stale facts and duplicates come here.</source>
        <translation>不一致、場所を失った印、古い事実、重複がここに集まります。</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait</source>
        <translation>
            <numerusform>%n件が待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>異論</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>我が方の目標</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>発言要領</translation>
    </message>
    <message>
        <source>Tactical arguments</source>
        <translation>補足の論点</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>先方の目標</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>応答要領</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>対外応答要領</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>可能性低い</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <source>Source brief</source>
        <translation>原資料</translation>
    </message>
    <message>
        <source>Steering brief</source>
        <translation>会談の位置付け</translation>
    </message>
    <message>
        <source>Issue brief</source>
        <translation>案件資料</translation>
    </message>
    <message>
        <source>If-raised brief</source>
        <translation>応答要領</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>略歴</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>ファクトシート</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>点検表</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>発言文</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>追補</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>Plus one</source>
        <translation>同席者</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表団</translation>
    </message>
    <message>
        <source>Notetaker</source>
        <translation>記録担当</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>儀典</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>警備</translation>
    </message>
    <message>
        <source>no interpretation</source>
        <translation>通訳なし</translation>
    </message>
    <message>
        <source>consecutive interpretation</source>
        <translation>逐次通訳</translation>
    </message>
    <message>
        <source>simultaneous interpretation</source>
        <translation>同時通訳</translation>
    </message>
    <message>
        <source>whispered interpretation</source>
        <translation>ウィスパリング通訳</translation>
    </message>
    <message>
        <source>Summit of two leaders</source>
        <translation>首脳会談</translation>
    </message>
    <message>
        <source>Foreign and defence, 2+2</source>
        <translation>外務・防衛閣僚会合（2+2）</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>閣僚会談</translation>
    </message>
    <message>
        <source>Pull-aside</source>
        <translation>立ち話（プルアサイド）</translation>
    </message>
    <message>
        <source>On the sidelines</source>
        <translation>国際会議の機会の会談</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>表敬</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話会談</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>テレビ会談</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>我が方</translation>
    </message>
    <message>
        <source>They do</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>どちらでも</translation>
    </message>
    <message>
        <source>No press</source>
        <translation>報道非公開</translation>
    </message>
    <message>
        <source>Press for pictures</source>
        <translation>冒頭撮影のみ</translation>
    </message>
    <message>
        <source>Open to the press</source>
        <translation>報道公開</translation>
    </message>
    <message>
        <source>Said in public</source>
        <translation>公の発言</translation>
    </message>
    <message>
        <source>Said to us</source>
        <translation>当方への発言</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>当方の推定</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>合議済み</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>差し替え済み</translation>
    </message>
</context>
<context>
    <name>WordsOverTime</name>
    <message>
        <source>Their words over time</source>
        <translation>発言の推移</translation>
    </message>
    <message>
        <source>Nothing quoted yet. Mark a passage with C and name the speaker.</source>
        <translation>引用はまだありません。箇所にCで印を付け、発言者を書いてください。</translation>
    </message>
    <message>
        <source>{issue}, {count} stances, chosen</source>
        <translation>{issue}、立場{count}件、選択中</translation>
    </message>
    <message>
        <source>{issue}, {count} stances</source>
        <translation>{issue}、立場{count}件</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>原文どおり</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Briefs by year</source>
        <translation>年別の資料</translation>
    </message>
</context>
</TS>
