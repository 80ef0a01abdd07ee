<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AddTo</name>
    <message>
        <source>Add to a dossier or a book</source>
        <translation>현안철이나 책자에 더하기</translation>
    </message>
    <message>
        <source>Add to which dossier or book?</source>
        <translation>어느 현안철이나 책자에 더할까요?</translation>
    </message>
    <message>
        <source>DOSSIERS</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>BOOKS</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>as an annex</source>
        <translation>붙임으로</translation>
    </message>
    <message>
        <source>There is no dossier yet. Ctrl+N begins one.</source>
        <translation>아직 현안철이 없습니다. Ctrl+N으로 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) will be added</source>
        <translation>
            <numerusform>자료 %n건을 더합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the dossier “{title}”</source>
        <translation>현안철 “{title}” 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) added to “{title}”</source>
        <translation>
            <numerusform>자료 %n건을 “{title}”에 더했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{needed} of {given} min</source>
        <translation>{needed} / {given}분</translation>
    </message>
    <message>
        <source>{time} more if time allows</source>
        <translation>시간이 되면 {time} 더</translation>
    </message>
    <message>
        <source>{needed} of {given} min in all</source>
        <translation>합계 {needed} / {given}분</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Item</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>거론 가능성</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Speaking time against the minutes given</source>
        <translation>주어진 시간과 발언 시간</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>taken out: {words}</source>
        <translation>뺀 말: {words}</translation>
    </message>
    <message>
        <source>put in: {words}</source>
        <translation>넣은 말: {words}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The search broke off by a fault of Attaché&apos;s own; nothing was changed. Search again, or start Attaché anew.</source>
        <translation>Attaché 자체의 오류로 검색이 중단되었습니다. 자료실에서 바뀐 것은 없습니다. 다시 검색하거나 Attaché를 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Positions, both sides</source>
        <translation>양측 입장</translation>
    </message>
    <message>
        <source>Position of a party</source>
        <translation>당사자의 입장</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>입장 내용</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>발언일</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>출처의 성격</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>제기될 경우</translation>
    </message>
    <message>
        <source>Answer if raised</source>
        <translation>제기 시 대응요지</translation>
    </message>
    <message>
        <source>If they say</source>
        <translation>상대가 말하면</translation>
    </message>
    <message>
        <source>We answer</source>
        <translation>우리 측 답변</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>If they insist</source>
        <translation>거듭 제기하면</translation>
    </message>
    <message>
        <source>Not to be said</source>
        <translation>해서는 안 될 말</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Entry of the chronology</source>
        <translation>경과 항목</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>관련 당사자</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>다툼 있음</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>무엇의 수치인가</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Hedge (about, more than)</source>
        <translation>한정어(약, 이상)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Good for days</source>
        <translation>유효 일수</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Same subject as</source>
        <translation>같은 대상 묶음</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>양보 불가 사항</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>양보 불가 사항</translation>
    </message>
    <message>
        <source>What must not be given away</source>
        <translation>양보해서는 안 되는 것</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>지시한 사람</translation>
    </message>
    <message>
        <source>What follows if it is crossed</source>
        <translation>넘으면 생기는 일</translation>
    </message>
    <message>
        <source>Sore points</source>
        <translation>민감 사항</translation>
    </message>
    <message>
        <source>Sore point</source>
        <translation>민감 사항</translation>
    </message>
    <message>
        <source>What is sore</source>
        <translation>민감한 내용</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>누구에게 민감한가</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>쓸 표현</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>피할 표현</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Standing (signed, draft, …)</source>
        <translation>상태(서명, 초안 등)</translation>
    </message>
    <message>
        <source>The passage that matters</source>
        <translation>핵심 구절</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>짧은 문구</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Seconds to say</source>
        <translation>말하는 시간(초)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>달성 기준</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>차선안</translation>
    </message>
    <message>
        <source>Only if asked</source>
        <translation>질문받을 때만</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin a meeting</source>
        <translation>회담 시작</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회담</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>There is no meeting to start from yet; begin a new one.</source>
        <translation>바탕으로 삼을 회담이 아직 없습니다. 새로 시작하십시오.</translation>
    </message>
    <message>
        <source>Begin a meeting like “{title}”</source>
        <translation>회담 시작(바탕: “{title}”)</translation>
    </message>
    <message>
        <source>People, subjects and programme are taken over from “{title}”; the programme moves to the new day.</source>
        <translation>“{title}”의 사람, 의제, 일정을 가져오며, 일정은 새 날짜로 옮깁니다.</translation>
    </message>
    <message>
        <source>A meeting like the last</source>
        <translation>지난 회담과 같은 회담</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>새 현안철</translation>
    </message>
    <message>
        <source>Begin a dossier</source>
        <translation>현안철 시작</translation>
    </message>
    <message>
        <source>Begin a card</source>
        <translation>인물 카드 시작</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>the first line, where nothing is said</source>
        <translation>비워 두면 첫 줄</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>What you write or paste here becomes a brief: it can be marked, cited and found.</source>
        <translation>여기 쓰거나 붙여 넣은 글은 자료가 되어 표시, 인용, 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Text of the second brief</source>
        <translation>둘째 자료의 본문</translation>
    </message>
    <message>
        <source>Close the second brief</source>
        <translation>둘째 자료 닫기</translation>
    </message>
    <message>
        <source>Open which brief beside this one?</source>
        <translation>어느 자료를 나란히 열까요?</translation>
    </message>
    <message>
        <source>Pages of the second brief</source>
        <translation>둘째 자료의 쪽</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Text or page of the second brief (1, 2)</source>
        <translation>둘째 자료의 본문 또는 쪽 (1, 2)</translation>
    </message>
    <message>
        <source>Write a note on a mark</source>
        <translation>표시에 메모 쓰기</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Building the book</source>
        <translation>책자 만드는 중</translation>
    </message>
</context>
<context>
    <name>BookDeeds</name>
    <message>
        <source>This draft is not kept yet. Build it first (Ctrl+B): what leaves the library is on record.</source>
        <translation>이 초안은 아직 저장되지 않았습니다. 먼저 만드십시오(Ctrl+B). 자료실을 나가는 것은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>The file leaves the encrypted library. With a password nobody can read it who does not have that.</source>
        <translation>파일이 암호화된 자료실 밖으로 나갑니다. 비밀번호를 정하면 그것을 아는 사람만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>Leave both empty to save it plain.</source>
        <translation>둘 다 비워 두면 그대로 저장합니다.</translation>
    </message>
    <message>
        <source>Save the book as PDF</source>
        <translation>책자를 PDF로 저장</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>위치 고르기…</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was saved.</source>
        <translation>두 비밀번호가 다릅니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Save the book as PDF (the file leaves the encrypted library)</source>
        <translation>책자를 PDF로 저장(파일이 암호화된 자료실 밖으로 나갑니다)</translation>
    </message>
    <message>
        <source>Saved as {name}. This copy is outside the encrypted library.</source>
        <translation>{name}(으)로 저장했습니다. 이 사본은 암호화된 자료실 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Saved as {name}, locked with the password.</source>
        <translation>비밀번호로 잠가 {name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>The book is with the printer.</source>
        <translation>책자를 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>A final edition stays as it is and is on record; it cannot be undone. A change begins the next edition.</source>
        <translation>확정판은 그대로 남고 기록되며 되돌릴 수 없습니다. 내용을 바꾸면 다음 판이 시작됩니다.</translation>
    </message>
    <message>
        <source>Make final anyway</source>
        <translation>그래도 확정</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Edition {number} is final. It stays as it is; a change begins the next one.</source>
        <translation>제{number}판이 확정되었습니다. 그대로 남으며, 내용을 바꾸면 다음 판이 시작됩니다.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>Who holds them</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>one name a line, in the order of the numbers</source>
        <translation>한 줄에 한 이름, 번호 순서로</translation>
    </message>
    <message>
        <source>Each copy bears its number on every page. They are made when the book is built next.</source>
        <translation>사본마다 모든 쪽에 번호가 찍힙니다. 다음에 책자를 만들 때 함께 만듭니다.</translation>
    </message>
    <message>
        <source>Numbered copies</source>
        <translation>번호를 매긴 사본</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>is out</source>
        <translation>배부 중</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>회수됨</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number}번 사본</translation>
    </message>
    <message>
        <source>who holds it</source>
        <translation>보유자</translation>
    </message>
    <message>
        <source>Who has which copy</source>
        <translation>사본별 보유자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Keep this recipe under a name</source>
        <translation>이 구성에 이름을 붙여 저장</translation>
    </message>
    <message>
        <source>A number from 1 to 999.</source>
        <translation>1에서 999까지의 수입니다.</translation>
    </message>
</context>
<context>
    <name>BookListScreen</name>
    <message>
        <source>Open a meeting; Ctrl+B builds its first book.</source>
        <translation>회담을 열고 Ctrl+B를 누르면 첫 책자를 만듭니다.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>No book yet.</source>
        <translation>아직 책자가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>책자 %n권</numerusform>
        </translation>
    </message>
    <message>
        <source>Final</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>점검 %n건 불합격</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>제{number}판</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookScreen</name>
    <message>
        <source>Spreads</source>
        <translation>펼친 면</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>한 쪽씩</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>축소판</translation>
    </message>
    <message>
        <source>How the pages lie</source>
        <translation>쪽 배치</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF 저장…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>More about the recipe</source>
        <translation>구성 설정 더 보기</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>크게 또는 작게</translation>
    </message>
    <message>
        <source>Before it can be final</source>
        <translation>확정하기 전에</translation>
    </message>
    <message>
        <source>Built {time}</source>
        <translation>{time}에 만듦</translation>
    </message>
    <message>
        <source>Not kept yet. Last build {seconds} s: tabs {tabs} of {all}</source>
        <translation>아직 저장 전. 마지막 제작 {seconds}초: 탭 {all}개 중 {tabs}</translation>
    </message>
    <message>
        <source>Leave a part out of a book</source>
        <translation>책자에서 한 부분 빼기</translation>
    </message>
    <message>
        <source>Put a part into a book</source>
        <translation>책자에 한 부분 넣기</translation>
    </message>
    <message>
        <source>It cannot be moved any further.</source>
        <translation>더는 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>Move a part of a book</source>
        <translation>책자의 한 부분 옮기기</translation>
    </message>
    <message>
        <source>How deep a part of a book goes</source>
        <translation>책자 부분의 상세도 조정</translation>
    </message>
    <message>
        <source>Notes in the margin</source>
        <translation>여백의 메모</translation>
    </message>
    <message>
        <source>Keep this recipe under a name…</source>
        <translation>이 구성에 이름을 붙여 저장…</translation>
    </message>
    <message>
        <source>Numbered copies…</source>
        <translation>번호를 매긴 사본…</translation>
    </message>
    <message>
        <source>Parts as this reader usually has them</source>
        <translation>이 독자의 통상 구성으로 되돌리기</translation>
    </message>
    <message>
        <source>Usual parts of a book</source>
        <translation>책자의 통상 구성</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>이미 통상 구성입니다.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>현안철 열기</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>창 너비에 맞게</translation>
    </message>
    <message>
        <source>Count the pages anew</source>
        <translation>쪽 번호를 새로 매기기</translation>
    </message>
    <message>
        <source>Keep the page numbers of edition {number}</source>
        <translation>제{number}판의 쪽 번호 유지</translation>
    </message>
    <message>
        <source>Copies of a book</source>
        <translation>책자의 부수</translation>
    </message>
    <message>
        <source>This edition is not in the library any more.</source>
        <translation>이 판은 더 이상 자료실에 없습니다.</translation>
    </message>
    <message>
        <source>Find in this book</source>
        <translation>이 책자에서 찾기</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>the principal</source>
        <translation>수석대표</translation>
    </message>
    <message>
        <source>the drafter</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>the delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>the notetaker</source>
        <translation>기록 담당</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>the press officer</source>
        <translation>공보 담당</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>의전</translation>
    </message>
    <message>
        <source>A4 binder</source>
        <translation>A4 바인더</translation>
    </message>
    <message>
        <source>Letter binder</source>
        <translation>레터 바인더</translation>
    </message>
    <message>
        <source>A5 booklet</source>
        <translation>A5 소책자</translation>
    </message>
    <message>
        <source>pocket cards, A6</source>
        <translation>휴대 카드(A6)</translation>
    </message>
    <message>
        <source>cards, 5 × 7 inches</source>
        <translation>카드(5×7인치)</translation>
    </message>
    <message>
        <source>four cards on A4</source>
        <translation>A4에 카드 네 장</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>태블릿</translation>
    </message>
    <message>
        <source>{carrier}, both sides</source>
        <translation>{carrier}, 양면</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Steering brief</source>
        <translation>회담 개요</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>말씀 카드</translation>
    </message>
    <message>
        <source>Briefs on the agenda</source>
        <translation>의제별 자료</translation>
    </message>
    <message>
        <source>Documents in the briefs</source>
        <translation>자료 속 문서</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>제기 시 대응요지</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>언론 대응</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>모두·마무리 발언</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>인적사항</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>주요 수치</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>인명·용어</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>표시한 구절</translation>
    </message>
    <message>
        <source>Form for the record</source>
        <translation>기록 양식</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>붙임</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>인명 색인</translation>
    </message>
    <message>
        <source>Distribution and origin</source>
        <translation>배포·작성 정보</translation>
    </message>
    <message>
        <source>without pages for notes</source>
        <translation>메모 쪽 없이</translation>
    </message>
    <message>
        <source>a page for notes after each</source>
        <translation>각 자료 뒤에 메모 쪽</translation>
    </message>
    <message>
        <source>with background</source>
        <translation>참고사항 포함</translation>
    </message>
    <message>
        <source>without background</source>
        <translation>참고사항 없이</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>principals in full</source>
        <translation>수석대표만 전체</translation>
    </message>
    <message>
        <source>five lines each</source>
        <translation>각 다섯 줄</translation>
    </message>
    <message>
        <source>half a page</source>
        <translation>반 쪽</translation>
    </message>
    <message>
        <source>at most {count} points a card</source>
        <translation>카드당 요지 최대 {count}개</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>통상대로</translation>
    </message>
    <message>
        <source>A statement without a source</source>
        <translation>출처 없는 진술</translation>
    </message>
    <message>
        <source>Only the other side&apos;s word</source>
        <translation>상대 측 발언뿐</translation>
    </message>
    <message>
        <source>A figure out of date</source>
        <translation>오래된 수치</translation>
    </message>
    <message>
        <source>A figure is not complete</source>
        <translation>불완전한 수치</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>출처끼리 다름</translation>
    </message>
    <message>
        <source>A value without its footnote</source>
        <translation>각주 없는 값</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>발언 시간</translation>
    </message>
    <message>
        <source>Too many points</source>
        <translation>요지가 너무 많음</translation>
    </message>
    <message>
        <source>Many points</source>
        <translation>요지가 많음</translation>
    </message>
    <message>
        <source>Number of objectives</source>
        <translation>목표의 수</translation>
    </message>
    <message>
        <source>A point without a speaker</source>
        <translation>발언자 없는 요지</translation>
    </message>
    <message>
        <source>The last meeting has no date</source>
        <translation>지난 회담의 날짜 없음</translation>
    </message>
    <message>
        <source>No last meeting is given</source>
        <translation>지난 회담이 없음</translation>
    </message>
    <message>
        <source>A side without people</source>
        <translation>참석자가 없는 쪽</translation>
    </message>
    <message>
        <source>How is the name said?</source>
        <translation>이름을 어떻게 읽습니까?</translation>
    </message>
    <message>
        <source>A step without a time</source>
        <translation>시각 없는 일정 항목</translation>
    </message>
    <message>
        <source>Nobody leads a step</source>
        <translation>진행자 없는 일정 항목</translation>
    </message>
    <message>
        <source>A quotation is not word for word</source>
        <translation>글자 그대로가 아닌 인용</translation>
    </message>
    <message>
        <source>A date that depends on the day</source>
        <translation>쓴 날에 따라 달라지는 날짜</translation>
    </message>
    <message>
        <source>Two forms of one name</source>
        <translation>한 이름의 두 표기</translation>
    </message>
    <message>
        <source>Words that belong to a web page</source>
        <translation>웹페이지에 딸린 말</translation>
    </message>
    <message>
        <source>Not in the language of the book</source>
        <translation>책자의 언어가 아님</translation>
    </message>
    <message>
        <source>A source with a guess</source>
        <translation>추정이 남은 출처</translation>
    </message>
    <message>
        <source>A line of the cover is missing</source>
        <translation>표지의 한 줄이 없음</translation>
    </message>
    <message>
        <source>A portion without a marking</source>
        <translation>비밀 등급이 없는 부분</translation>
    </message>
    <message>
        <source>Nobody clears the book</source>
        <translation>승인자가 없음</translation>
    </message>
    <message>
        <source>The book cannot be made so</source>
        <translation>이대로는 책자를 만들 수 없음</translation>
    </message>
    <message>
        <source>A check of the file</source>
        <translation>파일 점검</translation>
    </message>
    <message>
        <source>“{words}” · {where}</source>
        <translation>“{words}” · {where}</translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>구절 찾기</translation>
    </message>
    <message>
        <source>Confirm or replace</source>
        <translation>확인하거나 바꾸기</translation>
    </message>
    <message>
        <source>Decide which holds</source>
        <translation>어느 쪽이 맞는지 정하기</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>의제 열기</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>현안철 열기</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>인물 카드 열기</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>출처 열기</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>회담 열기</translation>
    </message>
</context>
<context>
    <name>BriefInspector</name>
    <message numerus="yes">
        <source>%n brief(s) chosen</source>
        <translation>
            <numerusform>자료 %n건 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>IN COMMON</source>
        <translation>공통</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Select a brief to see what is known about it.</source>
        <translation>자료를 고르면 그 설명이 보입니다.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Dashed entries are guesses. They never print until you confirm them.</source>
        <translation>점선은 추정입니다. 확인하기 전에는 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>All guesses are right</source>
        <translation>추정이 모두 맞음</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>표시</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>표시 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet. Mark a passage to use it.</source>
        <translation>아직 쓰이지 않았습니다. 구절을 표시하면 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>CLEANED ON IMPORT</source>
        <translation>가져올 때 정리</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s), all reversible</source>
        <translation>
            <numerusform>정리 %n건, 모두 되돌릴 수 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>USED IN</source>
        <translation>쓰인 곳</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}건</translation>
    </message>
    <message>
        <source>Annex of “{book}”</source>
        <translation>“{book}”의 붙임</translation>
    </message>
    <message>
        <source>imported {day}, {time}</source>
        <translation>{day} {time} 가져옴</translation>
    </message>
    <message>
        <source>Describe “{title}”</source>
        <translation>“{title}” 설명 적기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>비밀 등급</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어 수</translation>
    </message>
</context>
<context>
    <name>BriefRow</name>
    <message>
        <source>one of {count} articles</source>
        <translation>기사 {count}건 중 하나</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count}단어</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>일부 읽음</translation>
    </message>
    <message>
        <source>title guessed</source>
        <translation>제목 추정</translation>
    </message>
    <message>
        <source>author guessed</source>
        <translation>저자 추정</translation>
    </message>
    <message>
        <source>date guessed</source>
        <translation>날짜 추정</translation>
    </message>
    <message>
        <source>source guessed</source>
        <translation>출처 추정</translation>
    </message>
    <message>
        <source>Duplicate? {percent} % the same</source>
        <translation>중복? {percent}% 같음</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>미래 날짜</translation>
    </message>
    <message>
        <source>read from a scan, {percent} % sure</source>
        <translation>스캔에서 읽음, 확실도 {percent}%</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>새 판</translation>
    </message>
    <message>
        <source>split from 1 file</source>
        <translation>한 파일에서 나눔</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>Choose a person first.</source>
        <translation>먼저 인물을 고르십시오.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save the card as PDF (what it says leaves the encrypted library)</source>
        <translation>카드를 PDF로 저장(내용이 암호화된 자료실 밖으로 나갑니다)</translation>
    </message>
    <message>
        <source>Saved as {name}. This copy is outside the encrypted library.</source>
        <translation>{name}(으)로 저장했습니다. 이 사본은 암호화된 자료실 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The card is with the printer.</source>
        <translation>카드를 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n copy(s) outside the encrypted library now</source>
        <translation>
            <numerusform>사본 %n건이 이제 암호화된 자료실 밖에 있습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>What is to be looked at</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>SOLVE BEFORE “FINAL”</source>
        <translation>“확정” 전에 해결</translation>
    </message>
    <message>
        <source>WORTH A LOOK</source>
        <translation>살펴볼 만한 것</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>걸리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>LETTERS NO FACE HAS</source>
        <translation>글꼴에 없는 글자</translation>
    </message>
    <message>
        <source>LEFT OUT</source>
        <translation>뺀 것</translation>
    </message>
    <message>
        <source>Statements that this reader is not given; the list stays in the library.</source>
        <translation>이 독자에게 주지 않는 진술입니다. 목록은 자료실에 남습니다.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count}개 더</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>take</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Nothing here has “{sought}”. Fewer letters find more.</source>
        <translation>“{sought}”이(가) 든 것이 없습니다. 글자를 줄이면 더 많이 찾습니다.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Your choice holds until Attaché is closed.</source>
        <translation>선택한 설정은 Attaché를 닫을 때까지 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>ChronologyStrip</name>
    <message>
        <source>Chronology</source>
        <translation>경과</translation>
    </message>
</context>
<context>
    <name>ClashScreen</name>
    <message>
        <source>Where it is used</source>
        <translation>쓰인 곳</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>결정이 필요함</translation>
    </message>
    <message>
        <source>Figures that clash</source>
        <translation>일치하지 않는 수치</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미결</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Which clashes are listed</source>
        <translation>어떤 것을 보일지</translation>
    </message>
    <message>
        <source>Filter these facts</source>
        <translation>이 사실 거르기</translation>
    </message>
    <message>
        <source>No figures disagree.</source>
        <translation>일치하지 않는 수치가 없습니다.</translation>
    </message>
    <message>
        <source>Values of one fact that differ come here to be decided.</source>
        <translation>한 사실의 값이 서로 다르면 여기서 정합니다.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>아직 정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>What you decide is listed here with its reason.</source>
        <translation>정한 것이 이유와 함께 여기 실립니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>No clash fits.</source>
        <translation>맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Give the reason in a few words; what you chose stays chosen.</source>
        <translation>이유를 몇 마디로 적으십시오. 고른 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Print both</source>
        <translation>둘 다 인쇄</translation>
    </message>
    <message>
        <source>Not a clash: different things</source>
        <translation>다른 것임: 불일치 아님</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에 결정</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>The clash</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>미결 {count}</translation>
    </message>
    <message>
        <source>Decided {count}</source>
        <translation>결정됨 {count}</translation>
    </message>
    <message>
        <source>The fact stands in {count} lines of your dossiers.</source>
        <translation>이 사실은 현안철의 {count}줄에 있습니다.</translation>
    </message>
    <message>
        <source>{count} passages give these values.</source>
        <translation>{count}개 구절이 이 값들을 말합니다.</translation>
    </message>
    <message>
        <source>One passage gives a value.</source>
        <translation>한 구절이 값을 말합니다.</translation>
    </message>
    <message>
        <source>No passage gives these values.</source>
        <translation>이 값을 말하는 구절이 없습니다.</translation>
    </message>
    <message>
        <source>The fact stands in one line of your dossiers.</source>
        <translation>이 사실은 현안철의 한 줄에 있습니다.</translation>
    </message>
    <message>
        <source>Two dossiers give it differently: {dossiers}.</source>
        <translation>두 현안철이 다르게 적습니다: {dossiers}.</translation>
    </message>
    <message>
        <source>{count} dossiers give it differently: {dossiers}.</source>
        <translation>현안철 {count}개가 다르게 적습니다: {dossiers}.</translation>
    </message>
    <message>
        <source>It is printed on {count} pages of your books.</source>
        <translation>책자의 {count}쪽에 인쇄되어 있습니다.</translation>
    </message>
    <message>
        <source>It is printed on one page of your books.</source>
        <translation>책자의 한 쪽에 인쇄되어 있습니다.</translation>
    </message>
    <message>
        <source>Decide for {value}</source>
        <translation>{value}(으)로 결정</translation>
    </message>
    <message>
        <source>Prefer one of the values first.</source>
        <translation>먼저 값 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>The reason prints as a footnote wherever it is used. Sources keep their words.</source>
        <translation>이유는 쓰이는 곳마다 각주로 인쇄됩니다. 출처의 말은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Decided; it is footnoted where it is used</source>
        <translation>결정했습니다. 쓰이는 곳에 각주가 붙습니다</translation>
    </message>
    <message>
        <source>Not a clash; it is not counted again</source>
        <translation>불일치가 아닙니다. 다시 세지 않습니다</translation>
    </message>
    <message>
        <source>The clash waits again</source>
        <translation>다시 결정을 기다립니다</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Open the passage</source>
        <translation>구절 열기</translation>
    </message>
    <message>
        <source>Mend it in “{dossier}”, {line}</source>
        <translation>“{dossier}”, {line}에서 고치기</translation>
    </message>
    <message>
        <source>Prefer this</source>
        <translation>이쪽 선택</translation>
    </message>
    <message>
        <source>Prefer {value}</source>
        <translation>{value} 선택</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>선택함</translation>
    </message>
    <message>
        <source>No passage gives this value.</source>
        <translation>이 값을 말하는 구절이 없습니다.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>쓰인 곳</translation>
    </message>
    <message>
        <source>NOT COUNTED AS A CLASH</source>
        <translation>불일치로 세지 않은 것</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>History: nothing decided yet</source>
        <translation>기록: 아직 결정 없음</translation>
    </message>
    <message>
        <source>{decision} By {name}.</source>
        <translation>{decision} 결정자: {name}.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 또는 {other}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>아직 안 쓰임</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>1곳에 쓰임</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>2곳에 쓰임</translation>
    </message>
    <message>
        <source>used {count} times</source>
        <translation>{count}곳에 쓰임</translation>
    </message>
    <message>
        <source>both printed</source>
        <translation>둘 다 인쇄</translation>
    </message>
    <message>
        <source>no clash</source>
        <translation>불일치 아님</translation>
    </message>
    <message>
        <source>Decided for {value}.</source>
        <translation>{value}(으)로 결정했습니다.</translation>
    </message>
    <message>
        <source>Both values are printed.</source>
        <translation>두 값을 다 인쇄합니다.</translation>
    </message>
    <message>
        <source>Not a clash: different things.</source>
        <translation>불일치가 아닙니다: 서로 다른 것입니다.</translation>
    </message>
    <message>
        <source>{part}, line {number}</source>
        <translation>{part} {number}번째 줄</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>제기될 경우</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>양보 불가 사항</translation>
    </message>
    <message>
        <source>sensitivities</source>
        <translation>민감 사항</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>one is only less exact</source>
        <translation>한쪽이 덜 정확할 뿐</translation>
    </message>
    <message>
        <source>of different days</source>
        <translation>서로 다른 날의 값</translation>
    </message>
    <message>
        <source>of different groups of people</source>
        <translation>대상 집단이 다름</translation>
    </message>
    <message>
        <source>counted in different ways</source>
        <translation>세는 방법이 다름</translation>
    </message>
</context>
<context>
    <name>Cleaned</name>
    <message>
        <source>How it was cleaned</source>
        <translation>정리한 내용</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>원본 보기</translation>
    </message>
    <message>
        <source>Repairs and guesses</source>
        <translation>정리와 추정</translation>
    </message>
    <message>
        <source>Select a file to see how it was cleaned.</source>
        <translation>파일을 선택하면 정리한 내용이 보입니다.</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>읽지 못한 이유</translation>
    </message>
    <message>
        <source>The file itself was left as it is, and the other files went on.</source>
        <translation>파일은 그대로 두었고, 다른 파일은 계속 읽었습니다.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>What came of it is not in the library any more.</source>
        <translation>여기서 나온 자료가 이제 자료실에 없습니다.</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Dashed entries are guesses. They never print until you confirm them.</source>
        <translation>점선은 추정입니다. 확인하기 전에는 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>All guesses are right</source>
        <translation>추정이 모두 맞음</translation>
    </message>
    <message>
        <source>Nothing was repaired; the text reads as it came.</source>
        <translation>정리한 것이 없습니다. 들어온 그대로입니다.</translation>
    </message>
    <message>
        <source>Off: kept as written</source>
        <translation>끔: 쓰인 그대로</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>하나로 두기</translation>
    </message>
    <message>
        <source>Ctrl+Z takes either back.</source>
        <translation>어느 쪽이든 Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>Keep only the older one</source>
        <translation>이전 것만 두기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Attaché: recovery code of the library “{library}”</source>
        <translation>Attaché: 자료실 “{library}”의 복구 코드</translation>
    </message>
    <message>
        <source>Whoever has this code and the library can open it. Keep this sheet away from the laptop.</source>
        <translation>이 코드와 자료실을 가진 사람은 누구나 열 수 있습니다. 이 종이는 노트북과 따로 두십시오.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Columns of the list</source>
        <translation>목록의 열</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>들어온 날</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Load a pack</source>
        <translation>꾸러미 불러오기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>자료실 잠그기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Quit Attaché</source>
        <translation>Attaché 종료</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Rename or edit what is in hand</source>
        <translation>선택한 항목의 이름 바꾸기 또는 고치기</translation>
    </message>
    <message>
        <source>Find in this pane</source>
        <translation>이 화면에서 찾기</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Commands and things to open</source>
        <translation>명령과 열 것</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>정보 창 보이기/숨기기</translation>
    </message>
    <message>
        <source>This screen has no inspector.</source>
        <translation>이 화면에는 정보 창이 없습니다.</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>사이드바 접기/펴기</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 칸</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>앞 칸</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>자료실로</translation>
    </message>
    <message>
        <source>Go to the dossiers</source>
        <translation>현안철로</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>회담으로</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>인물로</translation>
    </message>
    <message>
        <source>Go to the books</source>
        <translation>책자로</translation>
    </message>
    <message>
        <source>There is nowhere to go.</source>
        <translation>갈 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Go to the report of the last import</source>
        <translation>마지막 가져오기 보고서로</translation>
    </message>
    <message>
        <source>Go to the figures that clash</source>
        <translation>일치하지 않는 수치로 가기</translation>
    </message>
    <message>
        <source>Go to what was deleted</source>
        <translation>삭제한 것으로 가기</translation>
    </message>
    <message>
        <source>Open a brief first.</source>
        <translation>먼저 자료를 여십시오.</translation>
    </message>
    <message>
        <source>Choose a mark first.</source>
        <translation>먼저 표시를 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing is marked in this brief.</source>
        <translation>이 자료에는 표시가 없습니다.</translation>
    </message>
    <message>
        <source>Use the hit or mark as evidence</source>
        <translation>검색 결과나 표시를 근거로 쓰기</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>표시 삭제</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>다음 각주 보기</translation>
    </message>
    <message>
        <source>This brief has no footnotes.</source>
        <translation>이 자료에는 각주가 없습니다.</translation>
    </message>
    <message>
        <source>Open a second brief beside this one</source>
        <translation>둘째 자료를 나란히 열기</translation>
    </message>
    <message>
        <source>Save the marks with their references</source>
        <translation>표시를 출처와 함께 저장</translation>
    </message>
    <message>
        <source>Copy with its reference</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Take in a newer version</source>
        <translation>새 판 가져오기</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Mark the selection: {kind}</source>
        <translation>고른 말 표시: {kind}</translation>
    </message>
    <message>
        <source>Select words in a brief first.</source>
        <translation>먼저 자료에서 말을 고르십시오.</translation>
    </message>
    <message>
        <source>More like this passage</source>
        <translation>이 구절과 비슷한 곳</translation>
    </message>
    <message>
        <source>Where else these words stand</source>
        <translation>이 말이 있는 다른 곳</translation>
    </message>
    <message>
        <source>Select words in a brief, or choose a mark, first.</source>
        <translation>먼저 자료에서 말을 고르거나 표시를 고르십시오.</translation>
    </message>
    <message>
        <source>Open a meeting first.</source>
        <translation>먼저 회담을 여십시오.</translation>
    </message>
    <message>
        <source>Make the book final</source>
        <translation>책자 확정</translation>
    </message>
    <message>
        <source>Copies of the book</source>
        <translation>책자의 부수</translation>
    </message>
    <message>
        <source>New book for this meeting</source>
        <translation>이 회담의 새 책자</translation>
    </message>
    <message>
        <source>Open the card of a person first.</source>
        <translation>먼저 인물 카드를 여십시오.</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>다른 카드와 합치기</translation>
    </message>
    <message>
        <source>Print the card of the person</source>
        <translation>인물 카드 인쇄</translation>
    </message>
    <message>
        <source>Save the card of the person as PDF</source>
        <translation>인물 카드를 PDF로 저장</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>사진 고르기</translation>
    </message>
    <message>
        <source>Take the photograph off</source>
        <translation>사진 떼기</translation>
    </message>
    <message>
        <source>There is no photograph on this card.</source>
        <translation>이 카드에는 사진이 없습니다.</translation>
    </message>
    <message>
        <source>Merge two organisations</source>
        <translation>기관 두 곳 합치기</translation>
    </message>
    <message>
        <source>Merge two terms</source>
        <translation>용어 두 개 합치기</translation>
    </message>
    <message>
        <source>Add to a dossier or a book</source>
        <translation>현안철이나 책자에 더하기</translation>
    </message>
    <message>
        <source>Choose briefs in the library first.</source>
        <translation>먼저 자료실에서 자료를 고르십시오.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>The chosen briefs are read already.</source>
        <translation>고른 자료는 이미 읽었습니다.</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>The chosen briefs are unread already.</source>
        <translation>고른 자료는 이미 읽지 않음입니다.</translation>
    </message>
    <message>
        <source>Nothing is guessed in this brief.</source>
        <translation>이 자료에는 추정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>No brief is nearly the same.</source>
        <translation>거의 같은 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Confirm all guesses of the brief</source>
        <translation>자료의 추정을 모두 확인</translation>
    </message>
    <message>
        <source>Compare with the brief that is nearly the same</source>
        <translation>거의 같은 자료와 비교하기</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>회담장 화면</translation>
    </message>
    <message>
        <source>Rehearse the points of the meeting</source>
        <translation>회담 발언 연습하기</translation>
    </message>
    <message>
        <source>Save the programme as a calendar file</source>
        <translation>일정을 달력 파일로 저장</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>먼저 진술을 고르십시오.</translation>
    </message>
    <message>
        <source>Add a passage to the statement</source>
        <translation>진술에 구절 더하기</translation>
    </message>
    <message>
        <source>Find passages for the statement</source>
        <translation>진술을 뒷받침할 구절 찾기</translation>
    </message>
    <message>
        <source>The dossier as printed, or to write</source>
        <translation>현안철 보기 전환(쓰기·인쇄 모습)</translation>
    </message>
    <message>
        <source>The dossier in another language</source>
        <translation>현안철을 다른 언어로 보기</translation>
    </message>
    <message>
        <source>Checks of the dossier</source>
        <translation>현안철 점검</translation>
    </message>
    <message>
        <source>History of the dossier</source>
        <translation>현안철 이력</translation>
    </message>
    <message>
        <source>Open a dossier first.</source>
        <translation>먼저 현안철을 여십시오.</translation>
    </message>
    <message>
        <source>Build the book</source>
        <translation>책자 만들기</translation>
    </message>
    <message>
        <source>Save the book as PDF</source>
        <translation>책자를 PDF로 저장</translation>
    </message>
    <message>
        <source>Open a book first.</source>
        <translation>먼저 책자를 여십시오.</translation>
    </message>
    <message>
        <source>There is only one tab.</source>
        <translation>탭이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>새 탭</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>탭 닫기</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>앞 탭</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회담</translation>
    </message>
    <message>
        <source>New meeting like the last</source>
        <translation>지난 회담과 같은 새 회담</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>새 현안철</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>New note, typed or pasted</source>
        <translation>새 메모(입력 또는 붙여 넣기)</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>작업 단계 목록</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>결정이 필요한 것</translation>
    </message>
    <message>
        <source>Texts and pages are zoomed; there is none here.</source>
        <translation>본문과 쪽만 크기를 바꿀 수 있는데, 여기에는 없습니다.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>보통 크기</translation>
    </message>
    <message>
        <source>Guide to what is shown</source>
        <translation>지금 화면의 안내</translation>
    </message>
    <message>
        <source>Keys of this pane</source>
        <translation>이 화면의 키</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>창 둘러보기</translation>
    </message>
    <message>
        <source>Read the pages by machine</source>
        <translation>쪽을 기계로 읽기</translation>
    </message>
    <message>
        <source>Open a brief, or choose one in the library, first.</source>
        <translation>먼저 자료를 열거나 자료실에서 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Open a brief or a dossier first.</source>
        <translation>먼저 자료나 현안철을 여십시오.</translation>
    </message>
    <message>
        <source>Open a brief, a dossier, a person or a book first.</source>
        <translation>먼저 자료, 현안철, 인물, 책자 가운데 하나를 여십시오.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>텍스트로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Rename this library</source>
        <translation>이 자료실 이름 바꾸기</translation>
    </message>
    <message>
        <source>Look for words in this pane first.</source>
        <translation>먼저 이 화면에서 말을 찾으십시오.</translation>
    </message>
    <message>
        <source>Go to the library first.</source>
        <translation>먼저 자료실로 가십시오.</translation>
    </message>
    <message>
        <source>Show the list as columns first.</source>
        <translation>먼저 목록을 열로 보십시오.</translation>
    </message>
    <message>
        <source>Library list as rows</source>
        <translation>자료실 목록을 행으로</translation>
    </message>
    <message>
        <source>Library list as columns</source>
        <translation>자료실 목록을 열로</translation>
    </message>
    <message>
        <source>Choose the columns of the library list</source>
        <translation>자료실 목록의 열 고르기</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Keep this one only</source>
        <translation>이것만 두기</translation>
    </message>
    <message>
        <source>The right one is the newer version</source>
        <translation>오른쪽이 새 판</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>새 판</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>{percent} % of their words are the same</source>
        <translation>단어의 {percent}%가 같습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n곳이 다릅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first {most} are shown</source>
        <translation>. 그중 처음 {most}곳을 보여 줍니다</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>표시 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only {title}</source>
        <translation>{title}만 두기</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>여기에는 없음</translation>
    </message>
    <message>
        <source>The left one is the newer version</source>
        <translation>왼쪽이 새 판</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message numerus="yes">
        <source>brief(s) ready</source>
        <translation>
            <numerusform>자료 준비됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) from one file</source>
        <translation>
            <numerusform>한 파일에서 나온 기사</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be (a) duplicate(s)</source>
        <translation>
            <numerusform>중복일 수 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 못함</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n page check(s) pass</source>
        <translation>
            <numerusform>쪽 점검 %n개 모두 통과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n page check(s) pass</source>
        <translation>
            <numerusform>쪽 점검 %n개 중 {passed}개 통과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>살펴볼 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>살펴볼 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>Make it final with %n finding(s)?</source>
        <translation>
            <numerusform>살펴볼 것 %n건이 남아 있습니다. 확정할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>정리 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert and site line(s) taken out</source>
        <translation>
            <numerusform>광고·사이트 문구 %n줄 뺌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them off</source>
        <translation>
            <numerusform>그중 %n개 끔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>기사 %n건 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file, %n article(s)</source>
        <translation>
            <numerusform>한 파일에 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n article(s)</source>
        <translation>
            <numerusform>기사 %n건 받기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) ready</source>
        <translation>
            <numerusform>자료 %n개 준비됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read; the report of the import says why</source>
        <translation>
            <numerusform>읽지 못한 파일 %n개, 이유는 가져오기 보고서에 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in “{title}”</source>
        <translation>
            <numerusform>“{title}”에 %n곳 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) from “{title}”, as drafts</source>
        <translation>
            <numerusform>“{title}”에서 진술 %n건을 초안으로 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name form(s)</source>
        <translation>
            <numerusform>이름 표기 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>출처 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read by machine; compare what matters with the picture</source>
        <translation>
            <numerusform>%n쪽을 기계로 읽었습니다. 중요한 곳은 그림과 대조하십시오</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashBand</name>
    <message>
        <source>What was saved is safe.</source>
        <translation>저장된 내용은 안전합니다.</translation>
    </message>
    <message>
        <source>Attaché ended by itself last time.</source>
        <translation>지난번에 Attaché가 스스로 종료되었습니다.</translation>
    </message>
    <message>
        <source>Something is wrong in Attaché itself; go on, or close and start it again.</source>
        <translation>Attaché 자체에 문제가 생겼습니다. 계속하거나, 닫고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>A report without any of your text stays on this machine: {name}</source>
        <translation>사용자의 글이 전혀 담기지 않은 보고서가 이 컴퓨터에만 남습니다: {name}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>보고서 보기</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Report of the fault</source>
        <translation>오류 보고서</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Hand it to whoever looks after the program. It lies at {path}</source>
        <translation>프로그램 담당자에게 전달하십시오. 위치: {path}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The report is not there any more.</source>
        <translation>보고서가 이미 없습니다.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>{kind} deleted</source>
        <translation>{kind} 표시를 삭제했습니다</translation>
    </message>
    <message>
        <source>{place} of “{title}” has lost its only source</source>
        <translation>“{title}”의 {place}이(가) 유일한 출처를 잃었습니다</translation>
    </message>
    <message>
        <source>{place} of “{title}” rests on one source less</source>
        <translation>“{title}”의 {place}은(는) 출처가 하나 줄었습니다</translation>
    </message>
</context>
<context>
    <name>DescriptionField</name>
    <message>
        <source>Guessed: {value}</source>
        <translation>추정: {value}</translation>
    </message>
    <message>
        <source>Confirm {field}</source>
        <translation>{field} 확인</translation>
    </message>
    <message>
        <source>Empty {field}</source>
        <translation>{field} 비우기</translation>
    </message>
    <message>
        <source>add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>{field}: {value}. Edit</source>
        <translation>{field}: {value}. 고치기</translation>
    </message>
    <message>
        <source>A date is written 2025, 2025-07 or 2025-07-15. Kept as typed; not used.</source>
        <translation>날짜는 2025, 2025-07, 2025-07-15처럼 적습니다. 적은 그대로 두었고 쓰지는 않았습니다.</translation>
    </message>
    <message>
        <source>Edit {field} of “{title}”</source>
        <translation>“{title}”의 {field} 고치기</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>단어 %n개 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) differ from the text</source>
        <translation>
            <numerusform>구절 %n개가 본문과 다름</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierEditing</name>
    <message>
        <source>Edit what a dossier is called</source>
        <translation>현안철 이름 고침</translation>
    </message>
    <message>
        <source>Dossier “{title}” deleted; the passages stay in the library</source>
        <translation>현안철 “{title}” 삭제됨. 구절은 자료실에 남습니다</translation>
    </message>
    <message>
        <source>Edit the details of a statement</source>
        <translation>진술 세부 고침</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Edit: {noun}</source>
        <translation>고침: {noun}</translation>
    </message>
    <message>
        <source>Add: {noun}</source>
        <translation>추가: {noun}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Delete: {noun}</source>
        <translation>삭제: {noun}</translation>
    </message>
    <message>
        <source>{noun} deleted</source>
        <translation>{noun} 삭제됨</translation>
    </message>
    <message>
        <source>Edit a term</source>
        <translation>용어 고침</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>용어 추가</translation>
    </message>
    <message>
        <source>Delete a term</source>
        <translation>용어 삭제</translation>
    </message>
    <message>
        <source>Term deleted</source>
        <translation>용어 삭제됨</translation>
    </message>
</context>
<context>
    <name>DossierForms</name>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>may be used towards the other side</source>
        <translation>상대 측에 쓸 수 있음</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>공개 불가</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개 여부</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>비밀 등급</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>한 문장으로</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>Group of issues</source>
        <translation>현안 묶음</translation>
    </message>
    <message>
        <source>Whose dossier</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>About the dossier</source>
        <translation>현안철 정보</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Term or abbreviation</source>
        <translation>용어 또는 약어</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>풀이</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>새 용어</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>DossierLanguages</name>
    <message>
        <source>Everything in this dossier is in {languages}. Nothing of it changes: the other words stand beside.</source>
        <translation>이 현안철은 모두 {languages}로 되어 있습니다. 있는 것은 그대로 두고, 다른 언어의 문장을 나란히 씁니다.</translation>
    </message>
    <message>
        <source>Add a language to the dossier</source>
        <translation>현안철에 언어 추가</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>이 언어로 쓰기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>언어 추가…</translation>
    </message>
</context>
<context>
    <name>DossierListScreen</name>
    <message>
        <source>No dossiers yet.</source>
        <translation>아직 현안철이 없습니다.</translation>
    </message>
    <message>
        <source>The new one opens ready to write; the sample shows a finished one.</source>
        <translation>새 현안철은 바로 쓸 수 있게 열립니다. 견본에 완성된 것이 있습니다.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>새 현안철</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>현안철</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) added to “{title}”</source>
        <translation>
            <numerusform>자료 %n건을 “{title}”에 더했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>현안철 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>근거 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not for disclosure</source>
        <translation>
            <numerusform>비공개 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{filled} of 7 headings</source>
        <translation>7개 항목 중 {filled}개</translation>
    </message>
    <message>
        <source>Dossier “{title}” deleted; the passages stay in the library</source>
        <translation>현안철 “{title}” 삭제됨. 구절은 자료실에 남습니다</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>DOSSIER</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>PARTS NOT FOR DISCLOSURE</source>
        <translation>일부 비공개</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>One sentence that says where the issue stands.</source>
        <translation>현안의 현재 상황을 한 문장으로.</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>보기 언어</translation>
    </message>
    <message>
        <source>{time} · {twice} interpreted</source>
        <translation>{time} · 통역 포함 {twice}</translation>
    </message>
    <message>
        <source>Add under {heading}</source>
        <translation>{heading}에 추가</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Take from {when}</source>
        <translation>{when}에서 가져오기</translation>
    </message>
    <message>
        <source>Take what stood here until {when}</source>
        <translation>{when}까지 여기 있던 것 가져오기</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Statement</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>Check evidence</source>
        <translation>근거 확인</translation>
    </message>
    <message>
        <source>The next statement without a source of its own</source>
        <translation>자체 출처가 없는 다음 진술</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>인쇄 모습</translation>
    </message>
    <message>
        <source>How the dossier is shown</source>
        <translation>현안철을 보는 방식</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Take {heading} from “{title}”</source>
        <translation>“{title}”에서 {heading} 가져오기</translation>
    </message>
    <message>
        <source>Every statement has a source of its own.</source>
        <translation>모든 진술에 자체 출처가 있습니다.</translation>
    </message>
    <message>
        <source>Edit a statement under {heading}</source>
        <translation>{heading}의 진술 고치기</translation>
    </message>
    <message>
        <source>The page is in {language} now: Enter on a statement writes it in that language.</source>
        <translation>이제 이 면은 {language}입니다. 진술에서 Enter를 누르면 그 언어로 씁니다.</translation>
    </message>
    <message>
        <source>Add a statement under {heading}</source>
        <translation>{heading}에 진술 추가</translation>
    </message>
    <message>
        <source>Move a statement</source>
        <translation>진술 옮기기</translation>
    </message>
    <message numerus="yes">
        <source>Statement deleted; its %n passage(s) stay in the library</source>
        <translation>
            <numerusform>진술을 삭제했습니다. 구절 %n개는 자료실에 남습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement deleted</source>
        <translation>진술을 삭제했습니다</translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>진술 삭제</translation>
    </message>
    <message>
        <source>Keep a statement from the other side</source>
        <translation>진술을 상대 측에 비공개로</translation>
    </message>
    <message>
        <source>Let a statement be used</source>
        <translation>진술 사용 허용</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>제목 고치기</translation>
    </message>
    <message>
        <source>Edit the standfirst</source>
        <translation>요약 고치기</translation>
    </message>
    <message>
        <source>“{meeting}”: {grade}</source>
        <translation>“{meeting}”: {grade}</translation>
    </message>
</context>
<context>
    <name>DossierSide</name>
    <message>
        <source>Statement</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>What is shown beside the dossier</source>
        <translation>현안철 옆에 보이는 것</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Figures that clash</source>
        <translation>일치하지 않는 수치</translation>
    </message>
    <message>
        <source>Marks without a place</source>
        <translation>자리를 잃은 표시</translation>
    </message>
    <message>
        <source>Facts out of date</source>
        <translation>오래된 사실</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>중복일 수 있는 것</translation>
    </message>
</context>
<context>
    <name>DriftCard</name>
    <message>
        <source>Said differently on “{issue}”</source>
        <translation>“{issue}”에 대해 다르게 말함</translation>
    </message>
    <message>
        <source>The change falls between {before} and {after}.</source>
        <translation>{before} ~ {after} 사이에 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>PDF, Word, web pages, mails, text, pictures of pages; folders too</source>
        <translation>PDF, Word, 웹 페이지, 메일, 텍스트, 문서를 찍은 그림. 폴더째로도 됩니다</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>놓으면 파일 %n개를 가져옵니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n folder(s)</source>
        <translation>
            <numerusform>놓으면 폴더 %n개를 가져옵니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>놓으면 파일과 폴더 %n개를 가져옵니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to keep the text as a brief</source>
        <translation>놓으면 이 글을 자료로 보관합니다</translation>
    </message>
    <message>
        <source>A page of the web is not fetched: save it as a file and drop that.</source>
        <translation>웹 페이지는 가져오지 않습니다. 파일로 저장한 뒤 그 파일을 놓으십시오.</translation>
    </message>
    <message>
        <source>A picture without a file cannot be kept: save it and drop the file.</source>
        <translation>파일이 없는 그림은 보관할 수 없습니다. 저장한 뒤 그 파일을 놓으십시오.</translation>
    </message>
    <message>
        <source>Nothing in this can be read: drop files, folders or text.</source>
        <translation>읽을 수 있는 것이 없습니다. 파일, 폴더 또는 글을 놓으십시오.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard.</source>
        <translation>클립보드에 아무것도 없습니다.</translation>
    </message>
</context>
<context>
    <name>EarlyLine</name>
    <message>
        <source>“{title}” of {date} says “{words}” already; the office began on {start}.</source>
        <translation>{date} 자료 “{title}”에 벌써 “{words}”라고 적혀 있습니다. 취임은 {start}입니다.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” of {date} says “{words}” already, %n day(s) early.</source>
        <translation>
            <numerusform>{date} 자료 “{title}”에 벌써 “{words}”라고 적혀 있습니다. 취임 %n일 전입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of the text is a guess.</source>
        <translation>자료의 날짜는 추정입니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the place in “{title}”</source>
        <translation>“{title}”에서 그 자리 보기</translation>
    </message>
</context>
<context>
    <name>EditionCard</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>쪽 번호</translation>
    </message>
    <message>
        <source>Build draft</source>
        <translation>초안 만들기</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>제{number}판</translation>
    </message>
    <message>
        <source>This edition is final; a change begins the next one.</source>
        <translation>이 판은 확정되었습니다. 고치면 다음 판이 시작됩니다.</translation>
    </message>
    <message>
        <source>Solve first what is listed above: {count} left.</source>
        <translation>먼저 위에 적힌 것을 해결하십시오: {count}건 남음.</translation>
    </message>
    <message>
        <source>pages counted anew</source>
        <translation>쪽 번호 새로 매김</translation>
    </message>
    <message>
        <source>compared with {number}</source>
        <translation>제{number}판과 비교</translation>
    </message>
    <message>
        <source>{count} pages keep their number and text</source>
        <translation>{count}쪽은 번호와 글이 그대로</translation>
    </message>
    <message>
        <source>Change sheet, page {page}</source>
        <translation>변경 목록, {page}쪽</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}쪽</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>{count} numbered copies</source>
        <translation>번호를 매긴 {count}부</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>1부</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>{count} pages changed</source>
        <translation>{count}쪽 바뀜</translation>
    </message>
    <message>
        <source>1 page changed</source>
        <translation>1쪽 바뀜</translation>
    </message>
    <message>
        <source>{count} added as {numbers}</source>
        <translation>{count}쪽 추가({numbers})</translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>{count}쪽 없어짐</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>word for word</source>
        <translation>원문 그대로</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>본문에 더 이상 없음</translation>
    </message>
    <message>
        <source>their own word</source>
        <translation>상대 측 발언</translation>
    </message>
</context>
<context>
    <name>EvidenceBar</name>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>LANGUAGE</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count}개 더</translation>
    </message>
    <message>
        <source>ISSUE</source>
        <translation>현안</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>MARKING</source>
        <translation>비밀 등급</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>일부 읽음</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>확인 필요</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>A line holds {most} letters: the end of what you pasted is not in it. All of it is on the clipboard still.</source>
        <translation>한 줄에는 {most}자까지 들어갑니다. 붙여넣은 글의 끝부분은 빠졌습니다. 전체는 클립보드에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Documents that are read</source>
        <translation>읽을 수 있는 문서</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>A time is written like 2026-03-14 10:00.</source>
        <translation>시각은 2026-03-14 10:00처럼 씁니다.</translation>
    </message>
    <message>
        <source>A date is written 2026, 2026-03 or 2026-03-14.</source>
        <translation>날짜는 2026, 2026-03 또는 2026-03-14로 씁니다.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>A whole number is wanted here, such as 15.</source>
        <translation>여기에는 15와 같은 정수를 씁니다.</translation>
    </message>
    <message>
        <source>{field} in {language}</source>
        <translation>{field} ({language})</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Take the filter “{filter}” off</source>
        <translation>필터 “{filter}” 풀기</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count}개 중 {at}</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>이 말이 있는 곳이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>It opens the library; nothing else does.</source>
        <translation>자료실을 여는 유일한 열쇠입니다.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Keep it on paper, away from the laptop</source>
        <translation>종이에 적어 노트북과 따로 두십시오</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>With the sample meeting or empty</source>
        <translation>견본 회담과 함께 또는 빈 상태로</translation>
    </message>
    <message>
        <source>You can change the passphrase at any time.</source>
        <translation>암호 문구는 언제든지 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A new library</source>
        <translation>새 자료실</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>The library is being made. Hardening the passphrase takes a few seconds.</source>
        <translation>자료실을 만들고 있습니다. 암호 문구를 강화하는 데 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>자료실 만들기</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>두 번 모두 같습니다</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together are strong and easy to remember.</source>
        <translation>본인만 떠올릴 수 있는 단어를 네 개 이상 이으면 강하고 기억하기 쉽습니다.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>이름과 위치</translation>
    </message>
    <message>
        <source>What it is called, and where it lies</source>
        <translation>자료실의 이름과 놓일 위치</translation>
    </message>
    <message>
        <source>Four steps, two minutes. Nothing leaves this computer, so nobody else can open the library for you.</source>
        <translation>네 단계, 2분이면 됩니다. 아무것도 이 컴퓨터를 떠나지 않으므로 다른 누구도 자료실을 대신 열어 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>{name}, in {folder}</source>
        <translation>{name}, 위치: {folder}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>STEP 2 OF 4</source>
        <translation>4단계 중 2단계</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호 문구 정하기</translation>
    </message>
    <message numerus="yes">
        <source>Too short still: %n characters or more.</source>
        <translation>
            <numerusform>아직 짧습니다. %n자 이상이어야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: somebody who has the file could guess it.</source>
        <translation>약함: 파일을 가진 사람이 알아맞힐 수 있습니다.</translation>
    </message>
    <message>
        <source>Fair: one word more makes it strong.</source>
        <translation>보통: 한 단어를 더하면 강해집니다.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>강함</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; four words are better.</source>
        <translation>
            <numerusform>적어도 %n자로 하십시오. 네 단어면 더 좋습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>둘이 다릅니다. 두 번째를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the last group to show that you have it</source>
        <translation>적어 두었는지 확인하도록 마지막 묶음을 입력하십시오</translation>
    </message>
    <message>
        <source>Type group {number} of {count} to show that you have it</source>
        <translation>적어 두었는지 확인하도록 {count}묶음 가운데 {number}번째 묶음을 입력하십시오</translation>
    </message>
    <message>
        <source>A group of the code</source>
        <translation>코드의 한 묶음</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Letters O, I and L are never used, U only as the last sign.</source>
        <translation>글자 O, I, L은 쓰이지 않으며, U는 마지막 자리에만 쓰입니다.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the library. Without either, the contents are gone for good: there is no third way.</source>
        <translation>암호 문구를 잊으면 이 코드로 엽니다. 둘 다 없으면 내용을 영영 잃습니다. 다른 길은 없습니다.</translation>
    </message>
    <message>
        <source>STEP 3 OF 4</source>
        <translation>4단계 중 3단계</translation>
    </message>
    <message>
        <source>STEP 4 OF 4</source>
        <translation>4단계 중 4단계</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Write it down now. It is not stored on this computer and is not shown again.</source>
        <translation>지금 적어 두십시오. 이 컴퓨터에 저장되지 않으며 다시 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet away from the laptop.</source>
        <translation>프린터로 보냈습니다. 종이는 노트북과 따로 두십시오.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Saved outside the library. Carry the file away from this computer, then delete it here.</source>
        <translation>자료실 밖에 저장했습니다. 파일을 다른 곳으로 옮긴 뒤 여기서 삭제하십시오.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>This is group {other}; group {number} is asked for.</source>
        <translation>이것은 {other}번째 묶음입니다. {number}번째 묶음을 입력하십시오.</translation>
    </message>
    <message>
        <source>Group {number} reads otherwise. Compare it with the code above.</source>
        <translation>{number}번째 묶음과 다릅니다. 위의 코드와 비교하십시오.</translation>
    </message>
    <message>
        <source>With the sample meeting</source>
        <translation>견본 회담과 함께</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>빈 상태로</translation>
    </message>
    <message>
        <source>The sample shows a finished meeting with its dossiers, briefs and book. It can be deleted at any time.</source>
        <translation>견본에는 완성된 회담과 현안철, 자료, 책자가 있습니다. 언제든 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>어떻게 시작할까요</translation>
    </message>
</context>
<context>
    <name>FormOverlay</name>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>입력 항목</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{field}” is needed.</source>
        <translation>“{field}” 항목을 채우십시오.</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Take in a newer version</source>
        <translation>새 판 가져오기</translation>
    </message>
</context>
<context>
    <name>GradeChip</name>
    <message>
        <source>Open “{meeting}”</source>
        <translation>“{meeting}” 열기</translation>
    </message>
    <message>
        <source>How likely it is to come up in “{meeting}”</source>
        <translation>“{meeting}”에서 거론될 가능성</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Guide</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>안내의 쪽</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, 내림차순</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, 오름차순</translation>
    </message>
    <message>
        <source>Sort by this column: {column}</source>
        <translation>이 열로 정렬: {column}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>What we want to have when the meeting is over.</source>
        <translation>회담이 끝났을 때 얻고자 하는 것.</translation>
    </message>
    <message>
        <source>What we say, in the words in which it can be spoken.</source>
        <translation>우리 측이 할 말. 그대로 말할 수 있는 문장으로.</translation>
    </message>
    <message>
        <source>What we say only if it is needed.</source>
        <translation>필요할 때만 하는 말.</translation>
    </message>
    <message>
        <source>What they want, and how we know it.</source>
        <translation>상대 측이 바라는 것과 그 근거.</translation>
    </message>
    <message>
        <source>What we answer to each of their points.</source>
        <translation>상대 측의 각 논점에 대한 우리 측의 답.</translation>
    </message>
    <message>
        <source>What may be said in public afterwards.</source>
        <translation>회담 후 공개적으로 말할 수 있는 것.</translation>
    </message>
    <message>
        <source>What one must know to understand the rest.</source>
        <translation>나머지를 이해하는 데 필요한 배경.</translation>
    </message>
    <message>
        <source>spoken by {name}</source>
        <translation>발언: {name}</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>only if needed</source>
        <translation>필요할 때만</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Return to this state</source>
        <translation>이 상태로 되돌리기</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>한 글로</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>차이를 보는 방식</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>작업 단계</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>현재와 다른 점</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>“{title}”의 이력</translation>
    </message>
    <message>
        <source>After “{step}”</source>
        <translation>“{step}” 뒤</translation>
    </message>
    <message>
        <source>struck through: then</source>
        <translation>취소선: 그때</translation>
    </message>
    <message>
        <source>underlined: now</source>
        <translation>밑줄: 지금</translation>
    </message>
    <message>
        <source>The dossier stands like this now.</source>
        <translation>현안철은 지금 이 상태입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>다른 점 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>당시</translation>
    </message>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>taken out since</source>
        <translation>이후 빠짐</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>이후 추가</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>이후 변경</translation>
    </message>
    <message>
        <source>other details, or another place</source>
        <translation>세부 또는 순서 변경</translation>
    </message>
    <message>
        <source>The dossier is back where it was</source>
        <translation>현안철을 되돌렸습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) it rested on are gone</source>
        <translation>
            <numerusform>근거 구절 %n개가 없어졌습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Hits in this text</source>
        <translation>이 글의 검색 결과</translation>
    </message>
    <message>
        <source>Nothing is looked for.</source>
        <translation>찾는 말이 없습니다.</translation>
    </message>
    <message>
        <source>Ctrl+F finds in this text.</source>
        <translation>Ctrl+F로 이 글에서 찾습니다.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Enter compares them.</source>
        <translation>Enter로 비교합니다.</translation>
    </message>
    <message>
        <source>date {day}</source>
        <translation>날짜 {day}</translation>
    </message>
    <message>
        <source>read from a scan, {percent} % sure</source>
        <translation>스캔에서 읽음, 확실도 {percent}%</translation>
    </message>
    <message>
        <source>It shares {percent} % of its words with “{title}”.</source>
        <translation>단어의 {percent}%가 “{title}”에도 있습니다.</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count}단어</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>looks like an advert</source>
        <translation>광고로 보임</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>정함</translation>
    </message>
    <message>
        <source>Ready, check guesses</source>
        <translation>준비됨, 추정 확인</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>중복?</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>Reading, page {page}</source>
        <translation>읽는 중, {page}쪽</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>남길 것</translation>
    </message>
    <message>
        <source>not to be kept</source>
        <translation>남기지 않을 것</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Drop more files here or choose…</source>
        <translation>파일을 더 끌어 놓거나 고르기…</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>정리한 내용</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>아직 가져온 것이 없습니다</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window.</source>
        <translation>이 창 어디에든 파일을 놓으십시오.</translation>
    </message>
    <message>
        <source>Stop after this file</source>
        <translation>이 파일까지만</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Files are opened in a sealed process without network. The originals are kept byte for byte in the library.</source>
        <translation>파일은 네트워크가 차단된 격리 프로세스에서 열립니다. 원본은 한 바이트도 바꾸지 않고 자료실에 보관됩니다.</translation>
    </message>
    <message>
        <source>Import of {day}, {time}</source>
        <translation>{day} {time} 가져오기</translation>
    </message>
    <message>
        <source>The library stays usable while this runs.</source>
        <translation>그동안에도 자료실을 쓸 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) from “{folder}”.</source>
        <translation>
            <numerusform>“{folder}”의 파일 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>파일 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} 읽는 중</translation>
    </message>
    <message>
        <source>Reading {name}, page {page} of {pages}</source>
        <translation>{name} 읽는 중, {pages}쪽 가운데 {page}쪽</translation>
    </message>
    <message>
        <source>It broke off before its end.</source>
        <translation>끝나기 전에 중단되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come into the library; the files themselves are as they were.</source>
        <translation>
            <numerusform>파일 %n개가 자료실에 들어오지 못했습니다. 파일 자체는 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files are in the library.</source>
        <translation>모든 파일이 자료실에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what is listed is kept.</source>
        <translation>중지했습니다. 목록에 있는 것은 남습니다.</translation>
    </message>
    <message>
        <source>Everything that could be read is in the library.</source>
        <translation>읽을 수 있는 것은 모두 자료실에 있습니다.</translation>
    </message>
    <message>
        <source>All articles are kept</source>
        <translation>기사를 모두 남겼습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out</source>
        <translation>
            <numerusform>기사 %n건을 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is one brief now</source>
        <translation>“{name}” 파일은 이제 자료 하나입니다</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>둘 다 두었습니다</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” 삭제됨</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>A fault of the program broke the reading off. Import the file again.</source>
        <translation>프로그램 오류로 읽기가 중단되었습니다. 파일을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>“{title}” imported</source>
        <translation>“{title}”을(를) 가져왔습니다</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>저장되지 않은 것이 있습니다</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Nothing was pasted: it has {count} letters, and up to {most} fit here. Paste it into the library as a brief.</source>
        <translation>붙여넣지 않았습니다. {count}자인데 여기에는 {most}자까지 들어갑니다. 자료실에 자료로 붙여넣으십시오.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Description of the brief</source>
        <translation>자료 설명</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Delete the brief</source>
        <translation>자료 삭제</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>더하기…</translation>
    </message>
    <message>
        <source>Add to a dossier or a book</source>
        <translation>현안철이나 책자에 더하기</translation>
    </message>
</context>
<context>
    <name>ItemPoints</name>
    <message>
        <source>Item {number}, point by point</source>
        <translation>의제 {number}, 요지별</translation>
    </message>
    <message>
        <source>spoken by {name}</source>
        <translation>발언: {name}</translation>
    </message>
    <message>
        <source>{ours} spoken, {needed} with interpretation</source>
        <translation>발언 {ours}, 통역 포함 {needed}</translation>
    </message>
    <message>
        <source>Edit the subject</source>
        <translation>의제 고치기</translation>
    </message>
    <message>
        <source>No dossier stands behind this subject yet; F2 chooses one.</source>
        <translation>이 의제에 현안철이 아직 없습니다. F2로 고르십시오.</translation>
    </message>
    <message>
        <source>No point to make here yet; open the dossier with Enter.</source>
        <translation>아직 말씀요지가 없습니다. Enter로 현안철을 여십시오.</translation>
    </message>
    <message>
        <source>Reckoned from the words; what is entered for the point counts instead.</source>
        <translation>글에서 추산한 시간입니다. 요지에 시간을 입력하면 그것을 씁니다.</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>요지 {number}</translation>
    </message>
    <message>
        <source>{point}: {choice}</source>
        <translation>{point}: {choice}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>말하기</translation>
    </message>
    <message>
        <source>If time allows</source>
        <translation>시간이 되면</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>아직 근거 없음</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 중 {done}</translation>
    </message>
    <message>
        <source>{job}. Open the report</source>
        <translation>{job}. 보고서 열기</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Save this filter</source>
        <translation>이 필터 저장</translation>
    </message>
    <message>
        <source>SAVED FILTERS</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>More about “{name}”</source>
        <translation>“{name}” 더 보기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename a saved filter</source>
        <translation>저장한 필터 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>이 필터를 이름 붙여 저장</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Filter “{name}” deleted; the briefs stay</source>
        <translation>필터 “{name}” 삭제됨. 자료는 남습니다</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>while finding: next hit, leave</source>
        <translation>찾는 중: 다음 결과, 나가기</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>open beside the brief in hand; anything else in a new tab</source>
        <translation>읽던 자료 옆에 나란히 열기, 그 밖의 것은 새 탭에</translation>
    </message>
    <message>
        <source>a page down, up</source>
        <translation>한 쪽 아래로, 위로</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>next mark, mark before</source>
        <translation>다음 표시, 앞 표시</translation>
    </message>
    <message>
        <source>show the next footnote</source>
        <translation>다음 각주 보기</translation>
    </message>
    <message>
        <source>from the mark of a footnote to the note, and back</source>
        <translation>각주 번호에서 각주로, 다시 본문으로</translation>
    </message>
    <message>
        <source>delete the mark in hand</source>
        <translation>선택한 표시 삭제</translation>
    </message>
    <message>
        <source>text, pages of the original, both</source>
        <translation>본문, 원본 쪽, 둘 다</translation>
    </message>
    <message>
        <source>in the list of repairs: switch one off or on</source>
        <translation>정리 목록에서: 끄고 켜기</translation>
    </message>
    <message>
        <source>edit the statement; Enter again begins the next</source>
        <translation>진술 고치기, 다시 Enter면 다음 것</translation>
    </message>
    <message>
        <source>next thing, thing before</source>
        <translation>다음 항목, 이전 항목</translation>
    </message>
    <message>
        <source>move the statement</source>
        <translation>진술 옮기기</translation>
    </message>
    <message>
        <source>delete the statement</source>
        <translation>진술 삭제</translation>
    </message>
    <message>
        <source>open the dossier of the subject</source>
        <translation>의제의 현안철 열기</translation>
    </message>
    <message>
        <source>edit the subject in hand, or the meeting</source>
        <translation>선택한 의제나 회담 고치기</translation>
    </message>
    <message>
        <source>move the subject</source>
        <translation>의제 옮기기</translation>
    </message>
    <message>
        <source>take the subject off the agenda</source>
        <translation>의제에서 빼기</translation>
    </message>
    <message>
        <source>open the page in hand</source>
        <translation>현재 쪽 열기</translation>
    </message>
    <message>
        <source>next point</source>
        <translation>다음 요지</translation>
    </message>
    <message>
        <source>tick a point</source>
        <translation>요지에 완료 표시</translation>
    </message>
    <message>
        <source>find an answer by a word</source>
        <translation>단어로 답 찾기</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>hold or start the time</source>
        <translation>시간 멈춤과 시작</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>나가기</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys of this pane</source>
        <translation>이 화면의 키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>In this pane</source>
        <translation>이 화면에서</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>This pane has no keys of its own.</source>
        <translation>이 화면만의 키는 없습니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>That statement is of another dossier; it stayed there.</source>
        <translation>다른 현안철의 진술이라 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Used as evidence for {where}</source>
        <translation>{where}의 근거로 썼습니다</translation>
    </message>
    <message>
        <source>New statement under {heading}, in the words of its source: Enter rewrites it</source>
        <translation>{heading}에 출처의 말 그대로 새 진술을 두었습니다. Enter로 고쳐 쓰십시오</translation>
    </message>
    <message>
        <source>Use as evidence for {where}</source>
        <translation>{where}의 근거로 쓰기</translation>
    </message>
    <message>
        <source>New statement with this as evidence: {where}</source>
        <translation>이것을 근거로 새 진술: {where}</translation>
    </message>
    <message>
        <source>Move to {where}</source>
        <translation>옮길 곳: {where}</translation>
    </message>
    <message>
        <source>Moved to {where}</source>
        <translation>옮긴 곳: {where}</translation>
    </message>
    <message>
        <source>There is no heading above this one.</source>
        <translation>이보다 위에 제목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no heading below this one.</source>
        <translation>이보다 아래에 제목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>This brief did not come as a PDF; “Save as text” writes its words.</source>
        <translation>이 자료는 PDF로 들어온 것이 아닙니다. “텍스트로 저장”으로 본문을 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save a copy (it is outside the encrypted library)</source>
        <translation>사본 저장(암호화된 자료실 밖에 놓입니다)</translation>
    </message>
    <message>
        <source>It is with the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>다른 자료실 열기</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>다른 자료실…</translation>
    </message>
    <message>
        <source>Rename this library…</source>
        <translation>이 자료실 이름 바꾸기…</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Filter these briefs</source>
        <translation>자료 걸러 보기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>필터 보이기/감추기</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>No briefs yet.</source>
        <translation>아직 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window.</source>
        <translation>이 창 어디에든 파일을 놓으십시오.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}건 중 {shown}건</translation>
    </message>
    <message>
        <source>{count} briefs</source>
        <translation>자료 {count}건</translation>
    </message>
    <message numerus="yes">
        <source>None of %n brief(s) fits.</source>
        <translation>
            <numerusform>자료 %n건 가운데 맞는 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefs to add first.</source>
        <translation>더할 자료를 먼저 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) marked as read</source>
        <translation>
            <numerusform>자료 %n건을 읽음으로 표시했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) marked as unread</source>
        <translation>
            <numerusform>자료 %n건을 읽지 않음으로 표시함</numerusform>
        </translation>
    </message>
    <message>
        <source>Guesses confirmed</source>
        <translation>추정을 확인했습니다</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” deleted with %n mark(s)</source>
        <translation>
            <numerusform>“{title}”과(와) 표시 %n개를 삭제했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}”을(를) 삭제했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) deleted</source>
        <translation>
            <numerusform>자료 %n건을 삭제했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>최근 추가순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신 날짜순</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>Choose one brief first.</source>
        <translation>먼저 자료 하나를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Form of the list</source>
        <translation>목록의 모양</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>열 고르기</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>named until now in {titles}</source>
        <translation>{titles}에 적혀 있었습니다</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}건</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>이 목록 거르기</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>여기에 맞는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LongNote</name>
    <message>
        <source>The whole note</source>
        <translation>메모 전체</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>What you write is kept when you leave.</source>
        <translation>나가면 쓴 것이 저장됩니다.</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count}자</translation>
    </message>
</context>
<context>
    <name>LostMarks</name>
    <message>
        <source>The mark stands on the words of the new version</source>
        <translation>표시가 새 판의 말에 놓였습니다</translation>
    </message>
    <message>
        <source>Kept as a loose note</source>
        <translation>따로 둔 메모로 남겼습니다</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {step}</source>
        <translation>취소함: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>What you had begun to type into “{form}” is there again when you open it.</source>
        <translation>“{form}”에 입력하던 내용은 다시 열면 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Answered</source>
        <translation>답함</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>해결</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>답하지 않은 질문</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>해소되지 않은 이견</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>자리 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>근거로 쓰기</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>표시 삭제</translation>
    </message>
    <message>
        <source>Open the whole note</source>
        <translation>메모 전체 열기</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Whole notes</source>
        <translation>메모 전체</translation>
    </message>
    <message>
        <source>Save the marks with their references</source>
        <translation>표시를 출처와 함께 저장</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>아직 표시가 없습니다.</translation>
    </message>
    <message>
        <source>Select words and press H, Q, C, F, E or N.</source>
        <translation>말을 고르고 H, Q, C, F, E, N 중 하나를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>MarksExport</name>
    <message>
        <source>Save the marks</source>
        <translation>표시 저장</translation>
    </message>
    <message>
        <source>Writing the marks</source>
        <translation>표시 쓰는 중</translation>
    </message>
</context>
<context>
    <name>MarksSaid</name>
    <message numerus="yes">
        <source>%n mark(s) written; the file is outside the encrypted library</source>
        <translation>
            <numerusform>표시 %n개를 저장했습니다. 파일은 암호화된 자료실 밖에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private mark(s) stayed</source>
        <translation>
            <numerusform>개인 표시 %n개는 남겼습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEditing</name>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Edit a meeting</source>
        <translation>회담 고침</translation>
    </message>
    <message>
        <source>Edit a subject of the agenda</source>
        <translation>의제 고침</translation>
    </message>
    <message>
        <source>Add a subject to the agenda</source>
        <translation>의제 추가</translation>
    </message>
    <message>
        <source>Take a subject off the agenda</source>
        <translation>의제 제외</translation>
    </message>
    <message>
        <source>Subject taken off the agenda; its dossier stays</source>
        <translation>의제를 제외했습니다. 현안철은 남습니다</translation>
    </message>
    <message>
        <source>The subject has its time now</source>
        <translation>의제에 필요한 시간을 주었습니다</translation>
    </message>
    <message>
        <source>Say a point</source>
        <translation>요지 말하기</translation>
    </message>
    <message>
        <source>Say a point if time allows</source>
        <translation>시간이 되면 요지 말하기</translation>
    </message>
    <message>
        <source>Leave a point out of a meeting</source>
        <translation>회담에서 요지 빼기</translation>
    </message>
    <message>
        <source>The point is said</source>
        <translation>요지를 말합니다</translation>
    </message>
    <message>
        <source>Said if time allows; it does not count against the minutes</source>
        <translation>시간이 되면 말합니다. 발언 시간에 넣지 않습니다</translation>
    </message>
    <message>
        <source>Left out of this meeting and its books; the dossier keeps it</source>
        <translation>이 회담과 그 책자에서 뺐습니다. 현안철에는 남습니다</translation>
    </message>
    <message>
        <source>Move a subject of the agenda</source>
        <translation>의제 이동</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet: make a card under People first.</source>
        <translation>고를 사람이 아직 없습니다. 먼저 인물에서 카드를 만드십시오.</translation>
    </message>
    <message>
        <source>Edit a participant</source>
        <translation>참석자 고침</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>Take a participant off the table</source>
        <translation>참석자 제외</translation>
    </message>
    <message>
        <source>Taken off the table; the card stays under People</source>
        <translation>참석자에서 제외했습니다. 인물 카드는 남습니다</translation>
    </message>
    <message>
        <source>Mend the record</source>
        <translation>기록 고치기</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation>기록에 추가</translation>
    </message>
    <message>
        <source>Take a line out of the record</source>
        <translation>기록에서 한 줄 빼기</translation>
    </message>
    <message>
        <source>Line taken out of the record</source>
        <translation>기록에서 한 줄을 뺐습니다</translation>
    </message>
    <message>
        <source>Move a part of the programme</source>
        <translation>일정의 한 부분 옮기기</translation>
    </message>
    <message>
        <source>Edit the programme</source>
        <translation>일정 고침</translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>일정 추가</translation>
    </message>
    <message>
        <source>Take a part out of the programme</source>
        <translation>일정에서 제외</translation>
    </message>
    <message>
        <source>Part taken out of the programme</source>
        <translation>일정에서 제외했습니다</translation>
    </message>
    <message>
        <source>Change the time of a subject</source>
        <translation>의제의 시간 바꾸기</translation>
    </message>
</context>
<context>
    <name>MeetingForms</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>이제 자료실에 없음</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>회담 종류</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>상대 측</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>사용 언어</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>한 문장으로</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>비밀 등급</translation>
    </message>
    <message>
        <source>It ends before it begins; change one of the times.</source>
        <translation>시작보다 먼저 끝납니다. 둘 중 한 시각을 고치십시오.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Will it come up?</source>
        <translation>거론 여부</translation>
    </message>
    <message>
        <source>Who raises it</source>
        <translation>제기하는 쪽</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>우리 측 발언자</translation>
    </message>
    <message>
        <source>Speaks for them</source>
        <translation>상대 측 발언자</translation>
    </message>
    <message>
        <source>What we want of it</source>
        <translation>바라는 결과</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>일정 항목</translation>
    </message>
    <message>
        <source>Subject of the agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>New subject of the agenda</source>
        <translation>새 의제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>In the room as</source>
        <translation>회의장 역할</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Initials in the record</source>
        <translation>기록용 머리글자</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Somebody around the table</source>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Form (plenary, working lunch, …)</source>
        <translation>형식(전체 회의, 오찬 등)</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>New part of the programme</source>
        <translation>새 일정 항목</translation>
    </message>
</context>
<context>
    <name>MeetingListScreen</name>
    <message>
        <source>Ctrl+N begins one, or start from the last one.</source>
        <translation>Ctrl+N으로 시작하거나 지난 회담에서 시작하십시오.</translation>
    </message>
    <message>
        <source>Like this one</source>
        <translation>이와 같은 회담</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>새 회담</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>No meeting planned.</source>
        <translation>예정된 회담이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>회담 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>의제 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting “{title}” deleted; its dossiers stay</source>
        <translation>회담 “{title}” 삭제됨. 현안철은 남습니다</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Build the book</source>
        <translation>책자 만들기</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>회담장 화면</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>No programme yet: add its parts, and they stand here on a strip of hours.</source>
        <translation>아직 일정이 없습니다. 항목을 추가하면 시간 띠에 나타납니다.</translation>
    </message>
    <message>
        <source>No subject yet: add what will be spoken about.</source>
        <translation>아직 의제가 없습니다. 논의할 내용을 추가하십시오.</translation>
    </message>
    <message>
        <source>we speak</source>
        <translation>우리 측 발언</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>left for them</source>
        <translation>상대 측 몫</translation>
    </message>
    <message>
        <source>New part of the programme</source>
        <translation>새 일정 항목</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>달력…</translation>
    </message>
    <message>
        <source>Save the programme as a calendar file</source>
        <translation>일정을 달력 파일로 저장</translation>
    </message>
    <message>
        <source>press in the room</source>
        <translation>취재진 참석</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>새 의제</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message numerus="yes">
        <source>%n more subject(s), only if raised</source>
        <translation>
            <numerusform>제기될 때만 다룰 의제 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold what only they might raise</source>
        <translation>상대가 제기할 때만의 의제 접기</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>일 남음</translation>
    </message>
    <message>
        <source>Save the programme as a calendar (titles, times and places leave the encrypted library)</source>
        <translation>일정을 달력으로 저장(제목·시각·장소가 암호화된 자료실 밖으로 나갑니다)</translation>
    </message>
    <message>
        <source>Saved as {name}. Its titles, times and places are outside the encrypted library.</source>
        <translation>{name}(으)로 저장했습니다. 그 제목·시각·장소는 암호화된 자료실 밖에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>MergeOverlay</name>
    <message>
        <source>Merge two cards</source>
        <translation>카드 두 장 합치기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Which card stays? It takes over what only the other one has.</source>
        <translation>어느 카드를 남길까요? 다른 카드에만 있는 것은 남는 카드가 넘겨받습니다.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>서로 다른 사람입니다</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>옮겨지는 것</translation>
    </message>
    <message>
        <source>Said differently; what the card that stays says is right</source>
        <translation>서로 다른 내용: 남는 카드의 내용이 맞는 것으로 합니다</translation>
    </message>
    <message>
        <source>The card that stays</source>
        <translation>남는 카드</translation>
    </message>
    <message>
        <source>Forms of the name that it takes over</source>
        <translation>넘겨받는 이름 표기</translation>
    </message>
    <message>
        <source>Posts that it takes over</source>
        <translation>넘겨받는 직책</translation>
    </message>
    <message>
        <source>Meetings in which the other card sits</source>
        <translation>다른 카드가 참석하는 회담</translation>
    </message>
    <message>
        <source>Meetings in which both sit: one seat is left</source>
        <translation>둘 다 참석하는 회담: 자리 하나만 남습니다</translation>
    </message>
    <message>
        <source>Dossiers that name the other card</source>
        <translation>다른 카드를 적은 현안철</translation>
    </message>
    <message>
        <source>Briefs that name it as author</source>
        <translation>저자로 적은 자료</translation>
    </message>
    <message>
        <source>Their words over time</source>
        <translation>시기별 발언</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>인용 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves: all that the other card says is on the one that stays.</source>
        <translation>옮길 것이 없습니다. 다른 카드의 내용은 남는 카드에 모두 있습니다.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>외 {count}건</translation>
    </message>
    <message>
        <source>{field}: that of the card that stays</source>
        <translation>{field}: 남는 카드의 것</translation>
    </message>
    <message>
        <source>{field}: {kept} (not {gone})</source>
        <translation>{field}: {kept} ({gone} 아님)</translation>
    </message>
    <message>
        <source>Merged into the card of {name}</source>
        <translation>{name} 카드로 합쳤습니다</translation>
    </message>
    <message>
        <source>Both cards stay, and are not asked about again</source>
        <translation>두 카드를 모두 두고 다시 묻지 않습니다</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>발음</translation>
    </message>
    <message>
        <source>How it is said (IPA)</source>
        <translation>발음(IPA)</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>출생</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Rank of protocol</source>
        <translation>의전 서열</translation>
    </message>
    <message>
        <source>How they like a book</source>
        <translation>선호하는 책자 형식</translation>
    </message>
</context>
<context>
    <name>MergePartner</name>
    <message>
        <source>Merge with another card</source>
        <translation>다른 카드와 합치기</translation>
    </message>
    <message>
        <source>Which card is the same person?</source>
        <translation>어느 카드가 같은 사람입니까?</translation>
    </message>
    <message>
        <source>There is no other card.</source>
        <translation>다른 카드가 없습니다.</translation>
    </message>
    <message>
        <source>SAME NAME</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>OTHERS</source>
        <translation>그 밖</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Merge two organisations</source>
        <translation>기관 두 곳 합치기</translation>
    </message>
    <message>
        <source>Which one stays? It takes over what only the other one has.</source>
        <translation>어느 쪽을 남길까요? 다른 쪽에만 있는 것은 남는 쪽이 넘겨받습니다.</translation>
    </message>
    <message>
        <source>Forms of the name that it takes over</source>
        <translation>넘겨받는 이름 표기</translation>
    </message>
    <message>
        <source>Abbreviations that it takes over</source>
        <translation>넘겨받는 약어</translation>
    </message>
    <message>
        <source>People whose posts are in the other one</source>
        <translation>다른 쪽에 직책을 둔 인물</translation>
    </message>
    <message>
        <source>Organisations under the other one</source>
        <translation>다른 쪽에 딸린 기관</translation>
    </message>
    <message>
        <source>Also named in</source>
        <translation>그 밖에 적힌 곳</translation>
    </message>
    <message>
        <source>Nothing moves: all that the other one says is with the one that stays.</source>
        <translation>옮길 것이 없습니다. 다른 쪽의 내용은 모두 남는 쪽에 있습니다.</translation>
    </message>
    <message>
        <source>Merged into “{name}”</source>
        <translation>“{name}”에 합쳤습니다</translation>
    </message>
    <message>
        <source>Which one stays? The other becomes one of its forms, in every dossier.</source>
        <translation>어느 쪽을 남길까요? 다른 쪽은 모든 현안철에서 그 표기의 하나가 됩니다.</translation>
    </message>
    <message>
        <source>Merge two terms</source>
        <translation>용어 두 개 합치기</translation>
    </message>
    <message>
        <source>Forms that it takes over</source>
        <translation>넘겨받는 표기</translation>
    </message>
    <message>
        <source>Dossiers that have the other one</source>
        <translation>다른 쪽이 있는 현안철</translation>
    </message>
    <message>
        <source>Dossiers that have both: one is left</source>
        <translation>둘 다 있는 현안철: 하나만 남습니다</translation>
    </message>
    <message>
        <source>Said differently; what the one that stays says is right</source>
        <translation>서로 다른 내용입니다. 남는 쪽의 내용이 맞는 것이 됩니다</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>상위 기관</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>후신</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>풀이</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>{field}: {kept} (not {gone})</source>
        <translation>{field}: {kept} ({gone} 아님)</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{most} letters at the most.</source>
        <translation>최대 {most}자입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename this library</source>
        <translation>이 자료실 이름 바꾸기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The name is shown before unlocking: choose one that tells nothing of what is inside. Without one the library is called as its folder.</source>
        <translation>이름은 잠금을 풀기 전에도 보입니다. 안에 든 것을 알려 주지 않는 이름을 고르십시오. 이름이 없으면 폴더 이름으로 불립니다.</translation>
    </message>
    <message>
        <source>The library is called “{name}” now</source>
        <translation>자료실 이름이 이제 “{name}”입니다</translation>
    </message>
</context>
<context>
    <name>NamingPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>다른 위치…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>이 자료실 열기</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Open a library that is there</source>
        <translation>기존 자료실 열기</translation>
    </message>
    <message>
        <source>Name and place can be seen before the library is unlocked; all that is in it is encrypted.</source>
        <translation>이름과 위치는 자료실의 잠금을 풀기 전에도 보입니다. 그 안의 내용은 모두 암호화됩니다.</translation>
    </message>
    <message>
        <source>STEP 1 OF 4</source>
        <translation>4단계 중 1단계</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>이름과 위치</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>A place for the library</source>
        <translation>자료실을 둘 위치</translation>
    </message>
    <message>
        <source>The library in {folder} is not there now. Connect its disk and start again, or make a new one here.</source>
        <translation>{folder}에 있던 자료실이 지금은 없습니다. 해당 디스크를 연결하고 다시 시작하거나 여기에 새로 만드십시오.</translation>
    </message>
    <message>
        <source>There is a library here already. Open it, or choose another place.</source>
        <translation>여기에는 이미 자료실이 있습니다. 그것을 열거나 다른 위치를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>NewBook</name>
    <message>
        <source>New book for this meeting</source>
        <translation>이 회담의 새 책자</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Begins as</source>
        <translation>바탕</translation>
    </message>
    <message>
        <source>It begins with the parts of another book; they can be changed afterwards.</source>
        <translation>다른 책자의 부분으로 시작하며, 나중에 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>NewChooser</name>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>What is to be begun?</source>
        <translation>무엇을 시작할까요?</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>The newer version is locked</source>
        <translation>새 판이 비밀번호로 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Newer version taken in. Marks: {stand} in place, {wait} waiting for you, {gone} without a place</source>
        <translation>새 판을 가져왔습니다: 표시 {stand}개는 그대로, {wait}개는 확인 대기, {gone}개는 자리가 없습니다</translation>
    </message>
</context>
<context>
    <name>OfficeBars</name>
    <message>
        <source>Posts over the years</source>
        <translation>연도별 직책</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Pages of the original</source>
        <translation>원본의 쪽</translation>
    </message>
    <message>
        <source>These words were not found once in the cleaned text; mark them there.</source>
        <translation>이 말의 자리가 정리된 글에서 하나로 정해지지 않습니다. 글에서 표시하십시오.</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{all}쪽 중 {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of this page: place on it unknown</source>
        <translation>
            <numerusform>이 쪽의 표시 %n개: 쪽에서의 자리를 알 수 없음</numerusform>
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
        <translation>쪽 구성</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>근거 있음</translation>
    </message>
    <message>
        <source>their side only</source>
        <translation>상대 측 근거뿐</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>근거 없음</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>IN EACH LANGUAGE</source>
        <translation>언어별</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all}건 중 {count}건</translation>
    </message>
</context>
<context>
    <name>Overrun</name>
    <message>
        <source>Item {number} needs {time} more than it has.</source>
        <translation>의제 {number}에 시간이 {time} 더 필요합니다.</translation>
    </message>
    <message>
        <source>Give it {minutes} min</source>
        <translation>{minutes}분으로 늘리기</translation>
    </message>
    <message>
        <source>Cut point {number}: saves {time}</source>
        <translation>요지 {number} 빼기: {time} 절약</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n point(s): saves {time}</source>
        <translation>
            <numerusform>요지 %n개 빼기: {time} 절약</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackLoading</name>
    <message>
        <source>Packs</source>
        <translation>꾸러미</translation>
    </message>
    <message>
        <source>Load a pack</source>
        <translation>꾸러미 불러오기</translation>
    </message>
    <message>
        <source>Loading a pack</source>
        <translation>꾸러미를 불러오는 중</translation>
    </message>
    <message>
        <source>Pack loaded. Meetings: {meetings}, dossiers: {dossiers}, people: {people}, briefs: {briefs}</source>
        <translation>꾸러미를 불러왔습니다. 회담: {meetings}, 현안철: {dossiers}, 인물: {people}, 자료: {briefs}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>쪽 작게</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>쪽 크게</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞춤</translation>
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
        <translation>책자의 쪽</translation>
    </message>
    <message>
        <source>{page} and {next} of {all}</source>
        <translation>{all}쪽 중 {page}·{next}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{all}쪽 중 {page}쪽</translation>
    </message>
</context>
<context>
    <name>PairChooser</name>
    <message>
        <source>Which one stays?</source>
        <translation>어느 쪽을 남길까요?</translation>
    </message>
    <message>
        <source>There are not two of them yet.</source>
        <translation>아직 두 개가 없습니다.</translation>
    </message>
    <message>
        <source>Which one is the same as “{name}”?</source>
        <translation>“{name}”에 해당하는 것은 어느 것입니까?</translation>
    </message>
    <message>
        <source>SAME NAME</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>OTHERS</source>
        <translation>그 밖</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Book: {name}, edition {number}</source>
        <translation>책자: {name}, 제{number}판</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Any command, brief, dossier, meeting, person</source>
        <translation>명령, 자료, 현안철, 회담, 인물</translation>
    </message>
    <message>
        <source>Type &gt; for commands, @ for people, # for dossiers, ? for help</source>
        <translation>&gt; 명령, @ 사람, # 현안철, ? 도움말</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>전체에서 “{words}” 검색</translation>
    </message>
</context>
<context>
    <name>PaneFind</name>
    <message>
        <source>Find on this page</source>
        <translation>이 화면에서 찾기</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>as of {date}</source>
        <translation>{date} 기준</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Add to {part}</source>
        <translation>{part}에 추가</translation>
    </message>
    <message>
        <source>never leave this side of the table</source>
        <translation>상대 측에 절대 비공개</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Add a passage</source>
        <translation>구절 더하기</translation>
    </message>
    <message>
        <source>Which marked passage is evidence for it?</source>
        <translation>표시한 구절 가운데 어느 것이 근거입니까?</translation>
    </message>
    <message>
        <source>No other passage is marked. “Find more” searches the whole library.</source>
        <translation>표시한 다른 구절이 없습니다. “더 찾기”는 자료실 전체를 검색합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the whole library for “{words}”</source>
        <translation>자료실 전체에서 “{words}” 검색</translation>
    </message>
    <message>
        <source>Used as evidence: “{words}”</source>
        <translation>근거로 썼습니다: “{words}”</translation>
    </message>
</context>
<context>
    <name>PasswordAsk</name>
    <message>
        <source>Password of the file</source>
        <translation>파일의 비밀번호</translation>
    </message>
    <message>
        <source>Read with this password</source>
        <translation>이 비밀번호로 읽기</translation>
    </message>
    <message>
        <source>One that opens the file is kept with the original inside the encrypted library, for the pages are shown from it.</source>
        <translation>파일을 연 비밀번호는 원본과 함께 암호화된 자료실 안에 보관됩니다. 그래야 쪽을 보여 줄 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>아직 아무도 없습니다.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Their words over time</source>
        <translation>시기별 발언</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>다른 카드와 합치기</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>카드 인쇄</translation>
    </message>
    <message>
        <source>Any spelling</source>
        <translation>어떤 표기든</translation>
    </message>
    <message>
        <source>People appear here as packs and briefs name them; Ctrl+N makes a card.</source>
        <translation>꾸러미와 자료에 나온 사람이 여기 나타납니다. Ctrl+N으로 카드를 만듭니다.</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>인물 카드 고침</translation>
    </message>
    <message>
        <source>Card of a person</source>
        <translation>인물 카드</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Card of {name} deleted</source>
        <translation>{name} 카드 삭제됨</translation>
    </message>
    <message>
        <source>This card is not in the library any more.</source>
        <translation>이 카드는 더 이상 자료실에 없습니다.</translation>
    </message>
    <message>
        <source>AT THE MEETING, THEIR SIDE</source>
        <translation>회담 참석, 상대 측</translation>
    </message>
    <message>
        <source>OUR SIDE</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>OTHERS AT THE MEETING</source>
        <translation>그 밖의 참석자</translation>
    </message>
    <message>
        <source>NOT AT THE MEETING</source>
        <translation>회담에 나오지 않음</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>사진 고르기</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Drop to use as the photograph of {name}</source>
        <translation>놓으면 {name}의 사진으로 씁니다</translation>
    </message>
    <message>
        <source>Put a photograph on a card</source>
        <translation>카드에 사진 붙이기</translation>
    </message>
    <message>
        <source>Photograph put on the card of {name}</source>
        <translation>{name} 카드에 사진을 붙였습니다</translation>
    </message>
    <message>
        <source>Take a photograph off a card</source>
        <translation>카드에서 사진 떼기</translation>
    </message>
    <message>
        <source>Photograph taken off the card of {name}</source>
        <translation>{name} 카드에서 사진을 떼었습니다</translation>
    </message>
</context>
<context>
    <name>PersonForms</name>
    <message>
        <source>Name in {language}</source>
        <translation>이름 ({language})</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>발음</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>취임</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>퇴임</translation>
    </message>
    <message>
        <source>Where the dates stand</source>
        <translation>날짜의 출처</translation>
    </message>
    <message>
        <source>A name is needed, in whichever language.</source>
        <translation>어느 언어로든 이름이 하나는 필요합니다.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Add a form</source>
        <translation>표기 추가</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Searching any form finds them all, and each hit says which form it found.</source>
        <translation>어느 표기로 찾아도 모두 찾으며, 결과마다 어느 표기인지 알려 줍니다.</translation>
    </message>
    <message>
        <source>each title is checked against the date of its text</source>
        <translation>직함마다 자료의 날짜와 맞는지 살핍니다</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>dates unknown</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>No office is known.</source>
        <translation>알려진 직책이 없습니다.</translation>
    </message>
    <message>
        <source>Where the dates stand</source>
        <translation>날짜의 출처</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}부터</translation>
    </message>
    <message>
        <source>Invented for the sample</source>
        <translation>견본용 가상 인물</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>성 먼저</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>이름 먼저</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>인쇄</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Career</source>
        <translation>경력</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>견해</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>이전 만남</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>통역 필요</translation>
    </message>
    <message>
        <source>Address: {words}</source>
        <translation>호칭: {words}</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>회담장에서</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>written by them</source>
        <translation>저자</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s)</source>
        <translation>
            <numerusform>자료 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>현안철 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>회담 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they appear</source>
        <translation>나오는 곳</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Photograph of {name}; choose another</source>
        <translation>{name} 사진, 다른 사진 고르기</translation>
    </message>
    <message>
        <source>Choose a photograph of {name}</source>
        <translation>{name} 사진 고르기</translation>
    </message>
</context>
<context>
    <name>PrintedPane</name>
    <message>
        <source>Pages of the dossier</source>
        <translation>현안철의 쪽</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>보기 언어</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>크게 또는 작게</translation>
    </message>
    <message>
        <source>As the principal&apos;s book of “{meeting}” prints it, whole</source>
        <translation>“{meeting}” 수석대표용 책자에 인쇄되는 모습, 전체</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>창 너비에 맞춤</translation>
    </message>
</context>
<context>
    <name>ProgrammeStrip</name>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Ctrl with the arrows moves a part, Shift changes its end, Ctrl+Shift its begin.</source>
        <translation>Ctrl과 화살표로 옮기고, Shift로 끝을, Ctrl+Shift로 시작을 바꿉니다.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>Another part is at the same time.</source>
        <translation>같은 시각에 다른 부분이 있습니다.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
</context>
<context>
    <name>ReaderScreen</name>
    <message>
        <source>Find in this text</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Text of the brief</source>
        <translation>자료 본문</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Text or page (1, 2, 3)</source>
        <translation>본문 또는 쪽 (1, 2, 3)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Show what the draft has put in and struck out</source>
        <translation>초안에서 넣은 말과 지운 말 보이기</translation>
    </message>
    <message>
        <source>The words of this passage are not in the text any more.</source>
        <translation>이 구절의 말이 본문에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Select words, or choose a mark, to copy them with their reference.</source>
        <translation>출처와 함께 복사하려면 단어나 표시를 고르십시오.</translation>
    </message>
    <message>
        <source>Copied with its reference. The clipboard is outside the encrypted library.</source>
        <translation>출처와 함께 복사했습니다. 클립보드는 암호화된 자료실 밖입니다.</translation>
    </message>
    <message>
        <source>Write a note on a mark</source>
        <translation>표시에 메모 쓰기</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>left out</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>책자의 부분</translation>
    </message>
    <message>
        <source>Put a part in</source>
        <translation>부분 넣기</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>{part}, left out</source>
        <translation>{part}, 뺌</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>살펴볼 것 있음</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>HOW DEEP: {part}</source>
        <translation>상세도: {part}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Mend this line</source>
        <translation>이 줄 고치기</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>이 줄 삭제</translation>
    </message>
    <message>
        <source>A time such as 14:05.</source>
        <translation>14:05와 같은 시각이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>New line of the record</source>
        <translation>기록의 새 줄</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>기록 복사</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>기록 저장…</translation>
    </message>
    <message>
        <source>Nothing noted yet. In the room view N notes a line; the plus adds one by hand.</source>
        <translation>아직 적은 것이 없습니다. 회담장 화면에서 N으로 적거나, 더하기로 직접 추가하십시오.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>아직 적은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Subject and point</source>
        <translation>의제와 요지</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>발언 내용</translation>
    </message>
    <message>
        <source>Line of the record</source>
        <translation>기록의 한 줄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>The record is copied. The clipboard is outside the encrypted library.</source>
        <translation>기록을 복사했습니다. 클립보드는 암호화된 자료실 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Save the record (the file leaves the encrypted library)</source>
        <translation>기록 저장(파일이 암호화된 자료실 밖으로 나갑니다)</translation>
    </message>
    <message>
        <source>Saved as {name}. This copy is outside the encrypted library.</source>
        <translation>{name}(으)로 저장했습니다. 이 사본은 암호화된 자료실 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>기록을 쓰는 중</translation>
    </message>
</context>
<context>
    <name>RehearseOverlay</name>
    <message>
        <source>Rehearse</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>시간이 되면</translation>
    </message>
    <message>
        <source>Said: the next point</source>
        <translation>말했음: 다음 요지</translation>
    </message>
    <message>
        <source>The point before</source>
        <translation>앞 요지</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>If time allows</source>
        <translation>시간이 되면</translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>이 시간 저장</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 한 번</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>THEN</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>The point in hand</source>
        <translation>지금 요지</translation>
    </message>
    <message>
        <source>Every point was said.</source>
        <translation>모든 요지를 말했습니다.</translation>
    </message>
    <message>
        <source>Times as they were rehearsed</source>
        <translation>연습에서 잰 시간</translation>
    </message>
    <message>
        <source>There is no point to rehearse yet: write points under the subjects of the agenda.</source>
        <translation>아직 연습할 요지가 없습니다. 의제에 요지를 쓰십시오.</translation>
    </message>
    <message>
        <source>point {number} of {all}</source>
        <translation>요지 {all}개 중 {number}</translation>
    </message>
    <message>
        <source>This is the last point.</source>
        <translation>마지막 요지입니다.</translation>
    </message>
    <message>
        <source>This is the first point.</source>
        <translation>첫 요지입니다.</translation>
    </message>
    <message>
        <source>over the {time} of this point</source>
        <translation>이 요지의 {time} 초과</translation>
    </message>
    <message>
        <source>left of {time} for this point</source>
        <translation>이 요지의 {time} 중 남음</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>시간 시작</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>말하지 않음</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>{time} 초과</translation>
    </message>
    <message>
        <source>{time} less</source>
        <translation>{time} 짧음</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were timed. Kept, these times are what the agenda and the book reckon with.</source>
        <translation>
            <numerusform>요지 %n개의 시간을 쟀습니다. 저장하면 의제와 책자가 이 시간으로 계산합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>잰 것이 없습니다.</translation>
    </message>
    <message>
        <source>{spent} of {there} that are ours</source>
        <translation>우리 측 몫 {there} 중 {spent}</translation>
    </message>
    <message>
        <source>Keep the times of a rehearsal</source>
        <translation>연습 시간 저장</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n point(s) take the time that they took</source>
        <translation>
            <numerusform>저장됨: 요지 %n개의 시간을 잰 대로 정했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Edit title of “{title}”</source>
        <translation>“{title}”의 제목 고치기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title of the brief</source>
        <translation>자료 제목</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Word joined at a line end</source>
        <translation>줄 끝에서 단어 이음</translation>
    </message>
    <message>
        <source>Sentence joined over a page end</source>
        <translation>쪽을 넘는 문장 이음</translation>
    </message>
    <message>
        <source>Line end taken out</source>
        <translation>줄바꿈 뺌</translation>
    </message>
    <message>
        <source>Spaced letters joined</source>
        <translation>벌어진 글자 이음</translation>
    </message>
    <message>
        <source>Stray space taken out</source>
        <translation>잘못된 빈칸 뺌</translation>
    </message>
    <message>
        <source>Doubled sentence taken out</source>
        <translation>겹친 문장 뺌</translation>
    </message>
    <message>
        <source>Words parted</source>
        <translation>붙은 단어 나눔</translation>
    </message>
    <message>
        <source>Footnote moved out of the sentence</source>
        <translation>각주를 문장 밖으로 옮김</translation>
    </message>
    <message>
        <source>Running head taken out</source>
        <translation>머리글 뺌</translation>
    </message>
    <message>
        <source>Page number taken out</source>
        <translation>쪽 번호 뺌</translation>
    </message>
    <message>
        <source>Advertisement taken out</source>
        <translation>광고 뺌</translation>
    </message>
    <message>
        <source>Line of the web page taken out</source>
        <translation>웹 페이지의 줄 뺌</translation>
    </message>
    <message>
        <source>Line of tags taken out</source>
        <translation>태그 줄 뺌</translation>
    </message>
    <message>
        <source>Doubled line taken out</source>
        <translation>겹친 줄 뺌</translation>
    </message>
    <message>
        <source>Deleted words of a draft</source>
        <translation>초안에서 지운 말</translation>
    </message>
    <message>
        <source>Inserted words of a draft</source>
        <translation>초안에서 넣은 말</translation>
    </message>
    <message>
        <source>Hidden in the file, left out</source>
        <translation>파일에 숨겨져 있어 뺌</translation>
    </message>
    <message>
        <source>off: kept as it came</source>
        <translation>꺼짐: 들어온 그대로</translation>
    </message>
    <message>
        <source>read as a paragraph of its own</source>
        <translation>따로 된 문단으로 읽음</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}쪽</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>보는 쪽</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>쪽별</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>How the repairs are grouped</source>
        <translation>정리를 묶는 방법</translation>
    </message>
    <message>
        <source>Nothing was repaired.</source>
        <translation>고친 것이 없습니다.</translation>
    </message>
    <message>
        <source>The text reads as it came.</source>
        <translation>본문은 들어온 그대로입니다.</translation>
    </message>
    <message>
        <source>Choosing one shows its place, Space switches it. Ctrl+Z takes a switch back. The original file is kept byte for byte.</source>
        <translation>고르면 그 자리를 보여 주고, 스페이스로 켜고 끕니다. Ctrl+Z로 되돌립니다. 원본 파일은 그대로 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>약 %n초 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>BEFORE</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>여기에 놓기</translation>
    </message>
    <message>
        <source>Keep as a loose note</source>
        <translation>따로 둔 메모로 남기기</translation>
    </message>
    <message>
        <source>Kept as a loose note: its words are not in the text.</source>
        <translation>따로 둔 메모입니다. 그 말은 본문에 없습니다.</translation>
    </message>
    <message>
        <source>The words were not found in the new version.</source>
        <translation>새 판에서 그 말을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The words were not found in the new version. One place looks similar.</source>
        <translation>새 판에서 그 말을 찾지 못했습니다. 비슷한 곳이 하나 있습니다.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>if raised</source>
        <translation>제기 시</translation>
    </message>
    <message>
        <source>Point {number}, said</source>
        <translation>요지 {number}, 발언함</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>요지 {number}</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>시간이 되면</translation>
    </message>
    <message>
        <source>Do not say: {words}</source>
        <translation>말하지 말 것: {words}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation>회담장 화면</translation>
    </message>
    <message>
        <source>If raised: type a word</source>
        <translation>제기되면 단어를 입력하십시오</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>No sound is recorded.</source>
        <translation>소리는 녹음하지 않습니다.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>next point</source>
        <translation>다음 요지</translation>
    </message>
    <message>
        <source>tick a point</source>
        <translation>완료 표시</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>제기 시</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>타이머</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>말씀요지</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>제기될 경우</translation>
    </message>
    <message>
        <source>Nothing to say here: listen.</source>
        <translation>발언할 요지가 없습니다. 경청합니다.</translation>
    </message>
    <message>
        <source>Type a note. It is filed under point {number}.</source>
        <translation>메모를 입력하십시오. 요지 {number}에 기록됩니다.</translation>
    </message>
    <message>
        <source>Type a note. It is filed under this item.</source>
        <translation>메모를 입력하십시오. 이 의제에 기록됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>left of %n minute(s)</source>
        <translation>
            <numerusform>%n분 중 남은 시간</numerusform>
        </translation>
    </message>
    <message>
        <source>no time was set</source>
        <translation>정해진 시간 없음</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>시간 시작</translation>
    </message>
    <message>
        <source>Speaking: {who}</source>
        <translation>발언 중: {who}</translation>
    </message>
    <message>
        <source>{part} until {time}</source>
        <translation>{part}, {time}까지</translation>
    </message>
    <message>
        <source>We</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>They</source>
        <translation>상대 측</translation>
    </message>
    <message>
        <source>No answer has these words.</source>
        <translation>이 말이 있는 답변이 없습니다.</translation>
    </message>
    <message>
        <source>No answers were prepared.</source>
        <translation>준비된 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Note in “{title}”</source>
        <translation>“{title}” 메모</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>요지 {number}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>작업 단계</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Figures that clash</source>
        <translation>일치하지 않는 수치</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Loading the sample</source>
        <translation>견본 불러오는 중</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>저장 {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>백업 없음</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>백업 {time}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is nothing here to look through.</source>
        <translation>여기에는 찾아볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing here to rename.</source>
        <translation>여기에는 이름을 바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>This pane: {percent} %</source>
        <translation>이 칸: {percent} %</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>PASSAGES</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>MARKS AND NOTES</source>
        <translation>표시와 메모</translation>
    </message>
    <message>
        <source>DOSSIERS</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>MEETINGS</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>matched as {form}</source>
        <translation>{form}(으)로 찾음</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count}개 모두 보기</translation>
    </message>
    <message>
        <source>Also looking for</source>
        <translation>함께 찾는 말</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Let go of {choice}</source>
        <translation>{choice} 해제</translation>
    </message>
    <message>
        <source>{heading}, line {number}</source>
        <translation>{heading}, {number}번째 줄</translation>
    </message>
    <message>
        <source>{year} to today</source>
        <translation>{year}년부터 지금까지</translation>
    </message>
    <message>
        <source>Language of the hits</source>
        <translation>결과의 언어</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Date of the hits</source>
        <translation>결과의 날짜</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>모든 기간</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Passages, marks, dossiers, meetings, people, in any spelling.</source>
        <translation>구절, 표시, 현안철, 회담, 인물을 어떤 표기로든.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>이 말이 있는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This could not be searched.</source>
        <translation>검색하지 못했습니다.</translation>
    </message>
    <message>
        <source>Signs and operators alone are not looked for; type a word or a figure with them.</source>
        <translation>기호와 연산자만으로는 찾을 수 없습니다. 단어나 숫자를 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>Fewer fields, or a longer time, leave more.</source>
        <translation>필드를 줄이거나 기간을 넓히면 더 많이 남습니다.</translation>
    </message>
    <message>
        <source>Nothing fits these fields.</source>
        <translation>이 필드에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning* of one, find more.</source>
        <translation>말을 줄이거나 앞부분*만 쓰면 더 많이 찾습니다.</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>검색 색인을 만드는 중입니다.</translation>
    </message>
    <message>
        <source>What has these words shows here as soon as it is read.</source>
        <translation>이 단어가 있는 곳은 읽는 대로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>입력한 대로만</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>옆에 열기</translation>
    </message>
    <message>
        <source>use as evidence</source>
        <translation>근거로 쓰기</translation>
    </message>
    <message>
        <source>close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Saved: let go</source>
        <translation>저장됨: 해제</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n곳 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>title only</source>
        <translation>제목만</translation>
    </message>
    <message>
        <source>Ctrl+E lets “{statement}” rest on the passage in hand.</source>
        <translation>Ctrl+E를 누르면 고른 구절이 “{statement}”의 근거가 됩니다.</translation>
    </message>
    <message>
        <source>Only passages of briefs and marks can be evidence.</source>
        <translation>자료의 구절과 표시만 근거가 됩니다.</translation>
    </message>
    <message>
        <source>Used as evidence for “{statement}”</source>
        <translation>“{statement}”의 근거로 썼습니다</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>FORM FOUND</source>
        <translation>찾은 표기</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>표시와 메모</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Saved search “{words}” let go</source>
        <translation>저장한 검색 “{words}” 삭제됨</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>입력한 것 보기</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>고른 말 표시</translation>
    </message>
    <message>
        <source>More kinds of mark</source>
        <translation>다른 종류의 표시</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>For whom</source>
        <translation>누구에게</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>어떤 매체로</translation>
    </message>
    <message>
        <source>Up to which marking</source>
        <translation>어느 등급까지</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>어느 언어로</translation>
    </message>
    <message>
        <source>For</source>
        <translation>독자</translation>
    </message>
    <message>
        <source>on</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>in</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Change bars</source>
        <translation>변경선</translation>
    </message>
    <message>
        <source>There is no earlier edition of this book to compare with.</source>
        <translation>비교할 이전 판이 없습니다.</translation>
    </message>
    <message>
        <source>Book for another reader</source>
        <translation>다른 독자용 책자</translation>
    </message>
    <message>
        <source>Book on another carrier</source>
        <translation>다른 매체의 책자</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Book up to another marking</source>
        <translation>다른 등급까지의 책자</translation>
    </message>
    <message>
        <source>any marking</source>
        <translation>모든 등급</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Book in another language</source>
        <translation>다른 언어의 책자</translation>
    </message>
    <message>
        <source>Bars beside what changed</source>
        <translation>바뀐 곳 옆의 선</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 deletion</source>
        <translation>삭제 1곳</translation>
    </message>
    <message>
        <source>1 insertion</source>
        <translation>삽입 1곳</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>구절 1개</translation>
    </message>
    <message>
        <source>A blank page in a book for the screen.</source>
        <translation>화면용 책자에 빈 쪽이 있습니다.</translation>
    </message>
    <message>
        <source>A bracket has no partner; it was passed over.</source>
        <translation>괄호의 짝이 없어 무시했습니다.</translation>
    </message>
    <message>
        <source>A card has {count} points.</source>
        <translation>카드 한 장에 요지가 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>A figure has no words that say what it shows.</source>
        <translation>그림에 무엇을 보이는지 설명하는 말이 없습니다.</translation>
    </message>
    <message>
        <source>A file that another program put into this one could not be read: open the file in Word, save it and import it again.</source>
        <translation>다른 프로그램이 이 파일에 넣은 파일 하나를 읽지 못했습니다. Word에서 열어 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>A form of a name needs letters; give the form to add.</source>
        <translation>이름 표기에는 글자가 필요합니다. 추가할 표기를 입력하십시오.</translation>
    </message>
    <message>
        <source>A heading of level {level} comes after one of level {last}.</source>
        <translation>{last}단계 제목 다음에 {level}단계 제목이 옵니다.</translation>
    </message>
    <message>
        <source>A line is broken wrongly: “{line}”.</source>
        <translation>줄이 잘못 나뉘었습니다: “{line}”.</translation>
    </message>
    <message>
        <source>A link in the structure leads nowhere.</source>
        <translation>구조에 가리키는 곳이 없는 링크가 있습니다.</translation>
    </message>
    <message>
        <source>A link leads nowhere ({name}).</source>
        <translation>가리키는 곳이 없는 링크가 있습니다({name}).</translation>
    </message>
    <message>
        <source>A link leads nowhere.</source>
        <translation>가리키는 곳이 없는 링크가 있습니다.</translation>
    </message>
    <message>
        <source>A mark ends that never began.</source>
        <translation>시작하지 않은 태그가 끝납니다.</translation>
    </message>
    <message>
        <source>A mark never ends.</source>
        <translation>끝나지 않는 태그가 있습니다.</translation>
    </message>
    <message>
        <source>A note has no identifier.</source>
        <translation>각주에 식별자가 없습니다.</translation>
    </message>
    <message>
        <source>A note needs words: type them, then press Enter.</source>
        <translation>메모에는 글이 필요합니다. 입력한 뒤 Enter를 누르십시오.</translation>
    </message>
    <message>
        <source>A part of Attaché that reads this format is missing ({name}): install Attaché again.</source>
        <translation>이 형식을 읽는 Attaché의 구성 요소가 없습니다({name}). Attaché를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>A part that Outlook packed (winmail.dat) is damaged and could not be unpacked; it is kept as an attachment.</source>
        <translation>Outlook이 묶은 부분(winmail.dat)이 손상되어 풀지 못했습니다. 첨부 파일로 보관했습니다.</translation>
    </message>
    <message>
        <source>A pattern of more than {longest_pattern} characters is not looked for; use a shorter one.</source>
        <translation>{longest_pattern}자가 넘는 검색식은 찾지 않습니다. 더 짧게 쓰십시오.</translation>
    </message>
    <message>
        <source>A photograph is a picture file, such as JPEG or PNG; this file is something else.</source>
        <translation>사진은 JPEG나 PNG 같은 그림 파일이어야 하는데, 이 파일은 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>A picture is shown at {density} dots an inch; {densest} are enough.</source>
        <translation>그림 해상도가 인치당 {density}점입니다. {densest}점이면 충분합니다.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words after it were taken as plain words.</source>
        <translation>따옴표의 짝이 없어 그 뒤의 말을 일반 단어로 찾았습니다.</translation>
    </message>
    <message>
        <source>A recipe needs a name; give one.</source>
        <translation>구성에는 이름이 필요합니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>A reference inside the book leads nowhere: {name}.</source>
        <translation>책자 안의 참조가 가리키는 곳이 없습니다: {name}.</translation>
    </message>
    <message>
        <source>A replacement of the library in {folder} waits to be finished: make the folder writable.</source>
        <translation>{folder}의 자료실 교체가 아직 끝나지 않았습니다. 폴더에 쓸 수 있게 하십시오.</translation>
    </message>
    <message>
        <source>A saved search needs a name and words to look for; give both.</source>
        <translation>저장한 검색에는 이름과 찾을 말이 필요합니다. 둘 다 입력하십시오.</translation>
    </message>
    <message>
        <source>A term needs words; give them.</source>
        <translation>용어에는 말이 필요합니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>A word is broken at the end of “{broken}”.</source>
        <translation>“{broken}” 끝에서 단어가 끊어졌습니다.</translation>
    </message>
    <message>
        <source>AND needs words on both sides; it was passed over.</source>
        <translation>AND 양쪽에 말이 필요하여 무시했습니다.</translation>
    </message>
    <message>
        <source>Accept a mark&apos;s new place</source>
        <translation>표시의 새 자리 받아들이기</translation>
    </message>
    <message>
        <source>Accept the name “{text}”</source>
        <translation>이름 “{text}” 받아들이기</translation>
    </message>
    <message>
        <source>Add annexes to “{name}”</source>
        <translation>“{name}”에 붙임 더하기</translation>
    </message>
    <message>
        <source>Add briefs to a dossier</source>
        <translation>현안철에 자료 더하기</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>근거 추가</translation>
    </message>
    <message>
        <source>After “{field}:” a word or a “phrase” is wanted; what stands there was taken as plain words.</source>
        <translation>“{field}:” 뒤에는 단어나 “구절”이 와야 합니다. 있는 말은 일반 단어로 찾았습니다.</translation>
    </message>
    <message>
        <source>Already in the library: {titles}.</source>
        <translation>이미 자료실에 있음: {titles}.</translation>
    </message>
    <message>
        <source>An element in {role} names another parent.</source>
        <translation>{role} 요소가 다른 상위 요소를 가리킵니다.</translation>
    </message>
    <message>
        <source>An element names a page that is not in the book.</source>
        <translation>책자에 없는 쪽을 가리키는 요소가 있습니다.</translation>
    </message>
    <message>
        <source>An event of this calendar has no begin: export it anew and import that.</source>
        <translation>이 달력의 일정 하나에 시작 시각이 없습니다. 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>Another job is still saving to the library. Wait until it has finished, then repeat the change.</source>
        <translation>다른 작업이 아직 자료실에 저장하고 있습니다. 끝난 뒤 다시 변경하십시오.</translation>
    </message>
    <message>
        <source>At most {most_between} words may stand between those of “{text}”~; that many were taken.</source>
        <translation>“{text}”~의 단어 사이에는 최대 {most_between}단어까지 올 수 있어 그만큼으로 찾았습니다.</translation>
    </message>
    <message>
        <source>At step {number} the dossier was deleted by then. “history” with its title lists the steps to choose from.</source>
        <translation>{number}단계에서 현안철은 이미 삭제된 상태였습니다. 제목과 함께 “history”를 실행하면 고를 수 있는 단계가 나옵니다.</translation>
    </message>
    <message>
        <source>At step {number} the dossier was not there yet. “history” with its title lists the steps to choose from.</source>
        <translation>{number}단계에서 현안철은 아직 없었습니다. 제목과 함께 “history”를 실행하면 고를 수 있는 단계가 나옵니다.</translation>
    </message>
    <message>
        <source>Attachments: {names}.</source>
        <translation>첨부 파일: {names}.</translation>
    </message>
    <message>
        <source>Attaché is already open with this library. Close it there, then try again.</source>
        <translation>이 자료실은 이미 Attaché에서 열려 있습니다. 그곳에서 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Both copies of the library&apos;s key file are damaged. Restore the library from a backup.</source>
        <translation>자료실 키 파일의 두 사본이 모두 손상되었습니다. 백업에서 자료실을 복원하십시오.</translation>
    </message>
    <message>
        <source>Both names mean the same card; name two cards that are to become one.</source>
        <translation>두 이름이 같은 카드를 가리킵니다. 하나로 합칠 카드 두 장을 지정하십시오.</translation>
    </message>
    <message>
        <source>Both names mean the same organisation; name two that are to become one.</source>
        <translation>두 이름이 같은 기관을 가리킵니다. 하나로 합칠 두 기관을 지정하십시오.</translation>
    </message>
    <message>
        <source>Both words mean the same term; name two that are to become one.</source>
        <translation>두 말이 같은 용어를 가리킵니다. 하나로 합칠 두 용어를 지정하십시오.</translation>
    </message>
    <message>
        <source>Brackets are read {deepest} deep; those further in were passed over.</source>
        <translation>괄호는 {deepest}겹까지 읽으며, 더 안쪽의 것은 무시했습니다.</translation>
    </message>
    <message>
        <source>Bring back “{title}”</source>
        <translation>“{title}” 되살리기</translation>
    </message>
    <message>
        <source>Brought up to date by this calendar: {titles}.</source>
        <translation>이 달력에 맞추어 고친 회담: {titles}.</translation>
    </message>
    <message>
        <source>Build edition {number} of “{title}”</source>
        <translation>“{title}” 제{number}판 만들기</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>메모리가 부족함</translation>
    </message>
    <message>
        <source>Choose the watched folder</source>
        <translation>감시할 폴더 고르기</translation>
    </message>
    <message>
        <source>Choose whether a point is said</source>
        <translation>요지를 말할지 정하기</translation>
    </message>
    <message>
        <source>Comments in the file: {count}; they stand after the text.</source>
        <translation>파일의 주석 {count}개를 본문 뒤에 두었습니다.</translation>
    </message>
    <message>
        <source>Confirm the {what} of “{title}”</source>
        <translation>“{title}”의 {what} 확인</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>연결 시간 초과</translation>
    </message>
    <message>
        <source>Decide a clash</source>
        <translation>불일치에 대한 결정</translation>
    </message>
    <message>
        <source>Delete a brief</source>
        <translation>자료 삭제</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Delete marks</source>
        <translation>표시 삭제</translation>
    </message>
    <message>
        <source>Delete {count} briefs</source>
        <translation>자료 {count}건 삭제</translation>
    </message>
    <message>
        <source>Delete {noun} “{title}”</source>
        <translation>{noun} “{title}” 삭제</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>완전히 삭제함</translation>
    </message>
    <message>
        <source>Describe “{title}”</source>
        <translation>“{title}” 설명 적기</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>장치나 자원이 사용 중임</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>폴더가 비어 있지 않음</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>디스크 할당량 초과</translation>
    </message>
    <message>
        <source>Do not install it; get it again from where it was made.</source>
        <translation>설치하지 말고, 만든 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>Drop a saved search</source>
        <translation>저장한 검색 삭제</translation>
    </message>
    <message>
        <source>Duplicate recipe as “{name}”</source>
        <translation>구성을 “{name}”(으)로 복제</translation>
    </message>
    <message>
        <source>EPUB or PDF</source>
        <translation>EPUB나 PDF</translation>
    </message>
    <message>
        <source>Each portion needs a marking of its own, and this one has none.</source>
        <translation>부분마다 비밀 표시가 필요한데, 여기에는 없습니다.</translation>
    </message>
    <message>
        <source>Edit a mark</source>
        <translation>표시 고치기</translation>
    </message>
    <message>
        <source>Edit brief “{title}”</source>
        <translation>자료 “{title}” 고치기</translation>
    </message>
    <message>
        <source>Edit {noun} “{title}”</source>
        <translation>{noun} “{title}” 고치기</translation>
    </message>
    <message>
        <source>Edition {number} has no copy {copy}; it has {count}.</source>
        <translation>제{number}판에는 {copy}번 사본이 없습니다. 사본은 {count}부입니다.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Events taken as meetings: {count}.</source>
        <translation>회담으로 가져온 일정: {count}건.</translation>
    </message>
    <message>
        <source>Few passages hold all the words; the papers that are likeliest meant stand beside them, each with its best passage.</source>
        <translation>모든 말이 든 구절은 많지 않습니다. 찾는 것에 가장 가까워 보이는 자료도 각각 가장 알맞은 구절과 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>파일이 이미 있음</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>파일 이름이 너무 긺</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>파일이 너무 큼</translation>
    </message>
    <message>
        <source>Formulas without a stored result, which stand as formulas: {count}. Open the file in a spreadsheet program, save it and import it again to have the figures.</source>
        <translation>저장된 결과가 없어 수식 그대로 둔 수식: {count}개. 수치를 얻으려면 스프레드시트 프로그램에서 열어 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Hand out copy {copy} of edition {number}</source>
        <translation>제{number}판 {copy}번 사본 배부</translation>
    </message>
    <message>
        <source>Head or foot of the pages says “{line}”: the marking may be {names}; it is yours to choose.</source>
        <translation>쪽의 머리나 꼬리에 “{line}”이(가) 있습니다. 비밀 표시는 {names}일 수 있으며, 직접 고르십시오.</translation>
    </message>
    <message>
        <source>Hidden in the file and left out: {what}; each is listed among the repairs and can be switched.</source>
        <translation>파일에 숨겨져 있어 뺀 것: {what}. 하나하나 정리 목록에 있으며 켜고 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>높은 대비</translation>
    </message>
    <message>
        <source>How “{name}” is said is not given.</source>
        <translation>“{name}”의 발음이 없습니다.</translation>
    </message>
    <message>
        <source>Import {count} briefs</source>
        <translation>자료 {count}건 가져오기</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>“{title}” 가져오기</translation>
    </message>
    <message>
        <source>In the library already, at the same time and place: {titles}.</source>
        <translation>같은 시각과 장소로 이미 자료실에 있음: {titles}.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>색인</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>파일이 아니라 폴더임</translation>
    </message>
    <message>
        <source>It is written in that language ({language}); change its own words instead.</source>
        <translation>그 언어({language})로 쓰인 글입니다. 글 자체를 고치십시오.</translation>
    </message>
    <message>
        <source>Its {guessed} is a guess that nobody confirmed; it prints as unknown until you confirm it.</source>
        <translation>{guessed}은(는) 아무도 확인하지 않은 추정입니다. 확인할 때까지 미상으로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>JPEG or PNG</source>
        <translation>JPEG나 PNG</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Japanese line breaks</source>
        <translation>일본어 줄바꿈</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>Keep one of two briefs</source>
        <translation>두 자료 가운데 하나 두기</translation>
    </message>
    <message>
        <source>Keep the place</source>
        <translation>자리 기억</translation>
    </message>
    <message>
        <source>Keep the times of a rehearsal</source>
        <translation>연습 시간 저장</translation>
    </message>
    <message>
        <source>Keep two cards apart</source>
        <translation>카드 두 장을 따로 두기</translation>
    </message>
    <message>
        <source>Keep “{file}” as one brief</source>
        <translation>“{file}” 한 자료로 두기</translation>
    </message>
    <message>
        <source>Keys of commands that were changed</source>
        <translation>바꾼 명령 키</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Korean line breaks</source>
        <translation>한국어 줄바꿈</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>Leave a mark without a place</source>
        <translation>표시를 자리 없이 두기</translation>
    </message>
    <message>
        <source>Line {line} of this calendar names no date ({name}): export it anew and import that.</source>
        <translation>이 달력의 {line}번째 줄에 날짜가 없습니다({name}). 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>Line {number} of this file cannot be understood (“{whole}”): export it anew and import that.</source>
        <translation>이 파일의 {number}번째 줄을 이해할 수 없습니다(“{whole}”). 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>Link the versions of “{title}”</source>
        <translation>“{title}”의 판 연결</translation>
    </message>
    <message>
        <source>Mark a page as {kind}</source>
        <translation>쪽 표시: {kind}</translation>
    </message>
    <message>
        <source>Mark a passage as {kind}</source>
        <translation>구절 표시: {kind}</translation>
    </message>
    <message>
        <source>Mark briefs as read</source>
        <translation>자료를 읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark {mark} is there twice.</source>
        <translation>태그 {mark}이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Mark “{title}” as read</source>
        <translation>“{title}” 읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark “{title}” as unread</source>
        <translation>“{title}” 읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Marks are written as .txt, .md or .pdf; give the file one of these endings.</source>
        <translation>표시는 .txt, .md, .pdf로 씁니다. 파일 이름을 이 가운데 하나로 끝내십시오.</translation>
    </message>
    <message>
        <source>Merge the card of “{gone}” into that of “{kept}”</source>
        <translation>“{gone}” 카드를 “{kept}” 카드에 합치기</translation>
    </message>
    <message>
        <source>Merge the organisation “{gone}” into “{kept}”</source>
        <translation>기관 “{gone}”을(를) “{kept}”에 합치기</translation>
    </message>
    <message>
        <source>Merge the term “{gone}” into “{kept}”</source>
        <translation>용어 “{gone}”을(를) “{kept}”에 합치기</translation>
    </message>
    <message>
        <source>Minutes without a touch after which the library is locked; 0 for never</source>
        <translation>손대지 않으면 자료실을 잠그기까지의 분(0은 잠그지 않음)</translation>
    </message>
    <message>
        <source>NOT needs a word after it; it was passed over.</source>
        <translation>NOT 뒤에 말이 필요하여 무시했습니다.</translation>
    </message>
    <message>
        <source>Name the term “{term}”</source>
        <translation>용어 “{term}” 이름 붙이기</translation>
    </message>
    <message>
        <source>No backup was made, and the library is as it was. {why}</source>
        <translation>백업을 만들지 못했으며 자료실은 그대로입니다. {why}</translation>
    </message>
    <message>
        <source>No link leads back to the contents.</source>
        <translation>목차로 돌아가는 링크가 없습니다.</translation>
    </message>
    <message>
        <source>No link of the contents leads to “{title}”.</source>
        <translation>목차에 “{title}”(으)로 가는 링크가 없습니다.</translation>
    </message>
    <message>
        <source>No passage holds all the words; these are from papers that hold them in different places.</source>
        <translation>모든 말이 든 구절은 없습니다. 서로 다른 곳에 말이 나오는 자료의 구절을 보입니다.</translation>
    </message>
    <message>
        <source>No passage holds all the words; these are the papers that are likeliest meant, each with its best passage.</source>
        <translation>모든 말이 든 구절은 없습니다. 찾는 것에 가장 가까워 보이는 자료를 각각 가장 알맞은 구절과 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>No room on the card, so it was left out: {words}</source>
        <translation>카드에 자리가 없어 뺐습니다: {words}</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>장치에 남은 공간이 없음</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>그런 장치가 없음</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>그런 장치나 주소가 없음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>그런 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>No typeface of the book has these characters; a placeholder is printed: {missing}</source>
        <translation>책자의 글꼴에 없는 글자가 있어 대체 기호를 인쇄합니다: {missing}</translation>
    </message>
    <message>
        <source>Nobody is named to lead the step.</source>
        <translation>이 일정 항목의 진행자가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody is named to say “{text}”</source>
        <translation>“{text}”을(를) 말할 사람이 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody is named who clears the book: give the meeting its issuing unit, or the statements a clearance.</source>
        <translation>책자를 승인할 사람이 없습니다. 회담에 발행 부서를 적거나 진술을 협의 완료로 하십시오.</translation>
    </message>
    <message>
        <source>Nobody of the side “{side}” is on the list.</source>
        <translation>명단에 {side} 사람이 없습니다.</translation>
    </message>
    <message>
        <source>None of the {count} pages has a text layer: they are pictures</source>
        <translation>{count}쪽 모두 글자층이 없는 그림입니다</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>Not read: {unread}.</source>
        <translation>읽지 못함: {unread}.</translation>
    </message>
    <message>
        <source>Nothing holds all the words; these places hold some of them.</source>
        <translation>모든 말이 든 곳은 없습니다. 일부가 든 곳을 보입니다.</translation>
    </message>
    <message>
        <source>Nothing in the text is like “{exact}”; mark the right words anew, or delete this mark.</source>
        <translation>본문에 “{exact}”과(와) 비슷한 곳이 없습니다. 맞는 말을 새로 표시하거나 이 표시를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Nothing is lost with it: “salvage” brings everything in {library_name} into a new one.</source>
        <translation>이 때문에 잃는 것은 없습니다. “salvage”로 {library_name}의 모든 것을 새 자료실로 옮깁니다.</translation>
    </message>
    <message>
        <source>Nothing is selected; select the words to mark first.</source>
        <translation>고른 말이 없습니다. 표시할 말을 먼저 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing of the library in {folder} can be read: the pages that list its tables are damaged. Restore it from a backup.</source>
        <translation>{folder}의 자료실은 아무것도 읽을 수 없습니다. 표 목록이 있는 쪽이 손상되었습니다. 백업에서 복원하십시오.</translation>
    </message>
    <message>
        <source>Nothing of this book can stand on a card for this recipient; choose another carrier.</source>
        <translation>이 독자의 카드에 실을 내용이 책자에 없습니다. 다른 매체를 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing was measured, so no time is kept. Say a point aloud, then press Space.</source>
        <translation>잰 것이 없어 저장하지 않았습니다. 요지를 소리 내어 말한 뒤 Space를 누르십시오.</translation>
    </message>
    <message>
        <source>Nothing was restored: {folder} cannot be written ({reason}). What was there is as it was.</source>
        <translation>복원하지 못했습니다. {folder}에 쓸 수 없습니다({reason}). 있던 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>ODT or PDF</source>
        <translation>ODT나 PDF</translation>
    </message>
    <message>
        <source>OR needs words on both sides; it was passed over.</source>
        <translation>OR 양쪽에 말이 필요하여 무시했습니다.</translation>
    </message>
    <message>
        <source>Of the sheets {cut} only the first {max_rows} rows were read.</source>
        <translation>시트 {cut}은(는) 처음 {max_rows}행만 읽었습니다.</translation>
    </message>
    <message>
        <source>Of the sheets {wide} only the first {columns} columns were read.</source>
        <translation>시트 {wide}에서는 처음 {columns}열만 읽었습니다.</translation>
    </message>
    <message>
        <source>Of values that clash only some are printed, without a note.</source>
        <translation>서로 다른 값 가운데 일부만 설명 없이 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Only a brief that came as a PDF has pages to show; read its text instead.</source>
        <translation>PDF로 가져온 자료에만 보일 쪽이 있습니다. 글로 읽으십시오.</translation>
    </message>
    <message>
        <source>Only pages of a PDF or a picture can be read by machine; this file has words already.</source>
        <translation>PDF의 쪽이나 그림만 기계로 읽을 수 있습니다. 이 파일에는 이미 글이 있습니다.</translation>
    </message>
    <message>
        <source>Only the article was taken from the page: import it again as a whole page if something is missing.</source>
        <translation>웹 페이지에서 기사만 가져왔습니다. 빠진 것이 있으면 전체 페이지로 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Only the desktops of Linux have a keyring that Attaché can use. The passphrase opens the library as before.</source>
        <translation>Attaché가 쓸 수 있는 키링은 Linux 데스크톱에만 있습니다. 암호 문구로는 전처럼 자료실이 열립니다.</translation>
    </message>
    <message>
        <source>Only the first {columns} columns were read.</source>
        <translation>처음 {columns}열만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the first {longest_query} characters of the question were read.</source>
        <translation>질문의 처음 {longest_query}자만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the first {most_words} words of the question were looked up.</source>
        <translation>질문의 처음 {most_words}단어만 찾았습니다.</translation>
    </message>
    <message>
        <source>Only the first {rows} rows were read.</source>
        <translation>처음 {rows}행만 읽었습니다.</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>자료 열기</translation>
    </message>
    <message>
        <source>Open a clash again</source>
        <translation>불일치를 미결로 되돌리기</translation>
    </message>
    <message>
        <source>Open a mark again</source>
        <translation>표시를 미해결로 되돌리기</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>허용되지 않은 작업</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF or DOCX</source>
        <translation>PDF나 DOCX</translation>
    </message>
    <message>
        <source>Page {number} of the library file is damaged.</source>
        <translation>자료실 파일의 {number}쪽이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}쪽</translation>
    </message>
    <message>
        <source>Page {page}: {fault}</source>
        <translation>{page}쪽: {fault}</translation>
    </message>
    <message>
        <source>Page {place}: a link does not say where it leads.</source>
        <translation>{place}쪽: 어디로 가는지 말하지 않는 링크가 있습니다.</translation>
    </message>
    <message>
        <source>Page {place}: a link is not in the structure.</source>
        <translation>{place}쪽: 구조에 없는 링크가 있습니다.</translation>
    </message>
    <message>
        <source>Page {place}: a mark ({tag}) is in no element.</source>
        <translation>{place}쪽: 어느 요소에도 없는 태그({tag})가 있습니다.</translation>
    </message>
    <message>
        <source>Page {place}: an element names mark {missing}, which is not on the page.</source>
        <translation>{place}쪽: 쪽에 없는 태그 {missing}을(를) 가리키는 요소가 있습니다.</translation>
    </message>
    <message>
        <source>Page {place}: the way back from a mark ({tag}) leads to another element.</source>
        <translation>{place}쪽: 태그({tag})에서 되돌아가는 길이 다른 요소로 이어집니다.</translation>
    </message>
    <message>
        <source>People taken into the register: {count}.</source>
        <translation>인물 등록부에 넣은 사람: {count}명.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Pictures that the file describes in words: {count}; each description stands as a caption in its place.</source>
        <translation>파일이 말로 설명한 그림: {count}개. 각 설명은 그림 자리에 캡션으로 있습니다.</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>창의 위치</translation>
    </message>
    <message>
        <source>Printed but not found again: “{text}”</source>
        <translation>인쇄했으나 다시 찾지 못했습니다: “{text}”</translation>
    </message>
    <message>
        <source>Put a photograph on the card of “{name}”</source>
        <translation>“{name}” 카드에 사진 붙이기</translation>
    </message>
    <message>
        <source>Read {count} pages of “{title}” by machine</source>
        <translation>“{title}”의 {count}쪽을 기계로 읽기</translation>
    </message>
    <message>
        <source>Read “{title}” anew</source>
        <translation>“{title}” 새로 읽기</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>Reading a page by machine took too long: scan it anew, straight and in black and white.</source>
        <translation>기계로 쪽을 읽는 데 너무 오래 걸렸습니다. 반듯하게 흑백으로 다시 스캔하십시오.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than any honest document does: save it as PDF anew and import that.</source>
        <translation>이 파일을 읽으려면 정상적인 문서보다 많은 메모리가 필요합니다. PDF로 새로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>Reading this file took more time or memory than any honest document does: open it where it is from and save it as PDF anew.</source>
        <translation>이 파일을 읽는 데 정상적인 문서보다 많은 시간이나 메모리가 들었습니다. 만든 프로그램에서 열어 PDF로 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>Remember what the watched folder holds</source>
        <translation>감시 폴더의 내용 기억</translation>
    </message>
    <message>
        <source>Replacement pages: {message}</source>
        <translation>바꿔 끼울 쪽: {message}</translation>
    </message>
    <message>
        <source>Return dossier “{title}” to {now}</source>
        <translation>현안철 “{title}”을(를) {now} 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Say how likely “{title}” is</source>
        <translation>“{title}”의 거론 가능성 정하기</translation>
    </message>
    <message>
        <source>Say which value holds and why: the reason is printed as a footnote wherever the fact is used.</source>
        <translation>어느 값이 맞는지와 그 이유를 적으십시오. 이유는 그 사실을 쓰는 곳마다 각주로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Settle a mark</source>
        <translation>표시를 해결로 바꾸기</translation>
    </message>
    <message>
        <source>Size of the reader&apos;s text in pixels</source>
        <translation>읽기 글자 크기(픽셀)</translation>
    </message>
    <message>
        <source>Size of the whole window in percent</source>
        <translation>창 전체 크기(퍼센트)</translation>
    </message>
    <message>
        <source>Slides with speaker&apos;s notes, which were not for the audience: {count}. The notes stand behind their slide.</source>
        <translation>청중용이 아닌 발표자 메모가 있는 슬라이드: {count}장. 메모는 해당 슬라이드 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>Something is marked above the ceiling of the book.</source>
        <translation>책자의 상한보다 높은 비밀 표시가 있습니다.</translation>
    </message>
    <message>
        <source>Something is painted ({operator}) that is neither said nor an ornament.</source>
        <translation>내용도 장식도 아닌 것({operator})이 그려져 있습니다.</translation>
    </message>
    <message>
        <source>Something that this {noun} names was deleted in the meantime. Choose again, or bring it back first.</source>
        <translation>이 {noun}에서 가리키는 것이 그사이 삭제되었습니다. 다시 고르거나 먼저 되살리십시오.</translation>
    </message>
    <message>
        <source>Source {number} is listed but nowhere cited.</source>
        <translation>출처 {number}이(가) 목록에 있으나 인용되지 않았습니다.</translation>
    </message>
    <message>
        <source>Sources differ and nothing is decided about it.</source>
        <translation>출처가 서로 다른데 아직 결정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>더는 유효하지 않은 파일 핸들</translation>
    </message>
    <message>
        <source>Switch off all repairs “{repairs}”</source>
        <translation>정리 “{repairs}” 모두 끄기</translation>
    </message>
    <message>
        <source>Switch off repair {number}</source>
        <translation>{number}번 정리 끄기</translation>
    </message>
    <message>
        <source>Switch on all repairs “{repairs}”</source>
        <translation>정리 “{repairs}” 모두 켜기</translation>
    </message>
    <message>
        <source>Switch on repair {number}</source>
        <translation>{number}번 정리 켜기</translation>
    </message>
    <message>
        <source>Symbol, edition or as-of date is missing.</source>
        <translation>문서 기호, 판 번호 또는 기준일이 없습니다.</translation>
    </message>
    <message>
        <source>TLP label</source>
        <translation>TLP 표시</translation>
    </message>
    <message>
        <source>Take back copy {copy} of edition {number}</source>
        <translation>제{number}판 {copy}번 사본 회수</translation>
    </message>
    <message>
        <source>Take in a newer version of “{title}”</source>
        <translation>“{title}”의 새 판 가져오기</translation>
    </message>
    <message>
        <source>Take the photograph off the card of “{name}”</source>
        <translation>“{name}” 카드에서 사진 떼기</translation>
    </message>
    <message>
        <source>Tesseract could not read a page: check that it is installed whole, with its language data.</source>
        <translation>Tesseract가 쪽을 읽지 못했습니다. 언어 데이터까지 모두 설치되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Tesseract, which reads pages that are pictures, is not installed here: install it with its language data and try again.</source>
        <translation>그림으로 된 쪽을 읽는 Tesseract가 설치되어 있지 않습니다. 언어 데이터와 함께 설치한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Text of {size} points is too small for {carrier}; give at least {least}.</source>
        <translation>{carrier}에 {size}포인트 글자는 너무 작습니다. {least} 이상으로 하십시오.</translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. A backup opens with the passphrase that its library had when it was made.</source>
        <translation>그 암호 문구로는 이 백업이 열리지 않습니다. 백업은 만들 당시 자료실의 암호 문구로 열립니다.</translation>
    </message>
    <message>
        <source>That passphrase does not open this library. Try again, or use the recovery code.</source>
        <translation>그 암호 문구로는 이 자료실이 열리지 않습니다. 다시 시도하거나 복구 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>That recovery code does not open this library. It may belong to another library, or a newer code replaced it.</source>
        <translation>그 복구 코드로는 이 자료실이 열리지 않습니다. 다른 자료실의 코드이거나 새 코드로 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The PDF has no page {page}: it has {count}.</source>
        <translation>PDF에 {page}쪽이 없습니다. 모두 {count}쪽입니다.</translation>
    </message>
    <message>
        <source>The PDF has {pages} pages; from 1 to {max_pages} are read: get a complete copy, or split it.</source>
        <translation>PDF가 {pages}쪽입니다. 1쪽부터 {max_pages}쪽까지 읽습니다. 온전한 사본을 구하거나 나누십시오.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut short: get a complete copy and import that.</source>
        <translation>PDF가 손상되었거나 잘렸습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The RTF file is damaged or cut short: get a complete copy and import that.</source>
        <translation>RTF 파일이 손상되었거나 잘렸습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The TLP label is missing at head or foot, or is not written as it must be.</source>
        <translation>TLP 표시가 머리나 꼬리에 없거나 정해진 대로 쓰이지 않았습니다.</translation>
    </message>
    <message>
        <source>The TLP label is smaller than 12 points.</source>
        <translation>TLP 표시가 12포인트보다 작습니다.</translation>
    </message>
    <message>
        <source>The Word file is damaged or cut short: get a complete copy and import that.</source>
        <translation>Word 파일이 손상되었거나 잘렸습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be used: it is damaged or cut short, or its key file is of another library. Take another backup.</source>
        <translation>백업 {file}은(는) 쓸 수 없습니다. 손상되었거나 잘렸거나, 키 파일이 다른 자료실의 것입니다. 다른 백업을 쓰십시오.</translation>
    </message>
    <message>
        <source>The backup&apos;s key file {keys} is missing or damaged. Put it beside the backup, or take another one.</source>
        <translation>백업의 키 파일 {keys}이(가) 없거나 손상되었습니다. 백업 옆에 두거나 다른 백업을 쓰십시오.</translation>
    </message>
    <message>
        <source>The banner at the {place} of the page cannot be seen.</source>
        <translation>쪽 {place}의 비밀 표시가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The banner is missing at the {place} of the page.</source>
        <translation>쪽 {place}에 비밀 표시가 없습니다.</translation>
    </message>
    <message>
        <source>The banner is not bold.</source>
        <translation>비밀 표시가 굵은 글씨가 아닙니다.</translation>
    </message>
    <message>
        <source>The banner is not in capitals.</source>
        <translation>비밀 표시가 대문자가 아닙니다.</translation>
    </message>
    <message>
        <source>The banner is not the highest marking of what is printed.</source>
        <translation>쪽의 비밀 표시가 인쇄된 내용의 최고 등급이 아닙니다.</translation>
    </message>
    <message>
        <source>The banner of the page is below a portion on it: {above}.</source>
        <translation>쪽의 비밀 표시가 그 안의 부분보다 낮습니다: {above}.</translation>
    </message>
    <message>
        <source>The blank page does not say so.</source>
        <translation>빈 쪽에 빈 쪽이라는 말이 없습니다.</translation>
    </message>
    <message>
        <source>The book cannot be final yet: {first} Run preflight for the whole list, or build a draft.</source>
        <translation>책자를 아직 확정할 수 없습니다. {first} 사전 점검에서 전체 목록을 보거나 초안으로 만드십시오.</translation>
    </message>
    <message>
        <source>The book has no page {page}; it has {count}.</source>
        <translation>책자에 {page}쪽이 없습니다. 모두 {count}쪽입니다.</translation>
    </message>
    <message>
        <source>The book is not final: {told} Mend it, or build a draft; nothing was kept.</source>
        <translation>책자를 확정하지 않았습니다. {told} 고치거나 초안으로 만드십시오. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The book was not made: {message}</source>
        <translation>책자를 만들지 못했습니다: {message}</translation>
    </message>
    <message>
        <source>The bookmark “{words}” leads nowhere or is too deep.</source>
        <translation>책갈피 “{words}”이(가) 가리키는 곳이 없거나 너무 깊습니다.</translation>
    </message>
    <message>
        <source>The brief “{title}” is in the library with other words than this pack brings; give the pack&apos;s brief another key.</source>
        <translation>자료 “{title}”이(가) 이 꾸러미와 다른 글로 자료실에 있습니다. 꾸러미의 자료에 다른 키를 주십시오.</translation>
    </message>
    <message>
        <source>The brief “{title}” is not in the library; give its “file” or its “text”.</source>
        <translation>자료 “{title}”이(가) 자료실에 없습니다. “file”이나 “text”를 적으십시오.</translation>
    </message>
    <message>
        <source>The calendar uses a time zone that is not known here (“{name}”): export it with UTC times.</source>
        <translation>달력이 알 수 없는 시간대를 씁니다(“{name}”). UTC 시각으로 내보내십시오.</translation>
    </message>
    <message>
        <source>The contents say page {page}, the entry leads to page {target}.</source>
        <translation>목차에는 {page}쪽이라고 되어 있으나 {target}쪽으로 이어집니다.</translation>
    </message>
    <message>
        <source>The controls of the banner are missing or not in the order of the scheme.</source>
        <translation>비밀 표시의 통제 문구가 없거나 체계의 순서와 다릅니다.</translation>
    </message>
    <message>
        <source>The controls of the banner are not written in capitals.</source>
        <translation>비밀 표시의 통제 문구가 대문자가 아닙니다.</translation>
    </message>
    <message>
        <source>The copy is not the same as the library. Check that the disk is sound, then try again.</source>
        <translation>사본이 자료실과 같지 않습니다. 디스크에 이상이 없는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The copy number is missing.</source>
        <translation>사본 번호가 없습니다.</translation>
    </message>
    <message>
        <source>The cover does not say until when the book is protected.</source>
        <translation>표지에 보호 기한이 없습니다.</translation>
    </message>
    <message>
        <source>The cover does not state the highest marking of what it encloses.</source>
        <translation>표지에 안에 든 것의 최고 등급이 없습니다.</translation>
    </message>
    <message>
        <source>The cover must show “{line}”; the meeting does not have it.</source>
        <translation>표지에 “{line}”이(가) 있어야 하는데 회담에 없습니다.</translation>
    </message>
    <message>
        <source>The cover should show “{line}”; the meeting does not have it.</source>
        <translation>표지에 “{line}”이(가) 있는 것이 좋은데 회담에 없습니다.</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. Check that it is connected and sound and not full, then try again.</source>
        <translation>자료실이 있는 디스크를 읽거나 쓸 수 없습니다. 연결과 상태, 남은 공간을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The disk with the library is full; the last change was not saved. A reserve of 4 MB is free now: repeat the change, then free some space.</source>
        <translation>자료실이 있는 디스크가 가득 차 마지막 변경을 저장하지 못했습니다. 예비 공간 4 MB를 비웠으니 다시 변경한 뒤 공간을 마련하십시오.</translation>
    </message>
    <message>
        <source>The disk with the library is full; the last change was not saved. Free some space, then repeat the change.</source>
        <translation>자료실이 있는 디스크가 가득 차 마지막 변경을 저장하지 못했습니다. 공간을 마련한 뒤 다시 변경하십시오.</translation>
    </message>
    <message>
        <source>The document has no page {page}; it has {count}.</source>
        <translation>문서에 {page}쪽이 없습니다. 모두 {count}쪽입니다.</translation>
    </message>
    <message>
        <source>The dossier “{title}” is as it stood at step {number} already; nothing was changed.</source>
        <translation>현안철 “{title}”은(는) 이미 {number}단계의 상태입니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>The e-book has no words in it: check that it was saved completely.</source>
        <translation>전자책에 글이 없습니다. 온전히 저장되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The edition whose page numbers are to be kept does not say what is on its pages; build it once more, then go on.</source>
        <translation>쪽 번호를 지킬 판에 각 쪽의 내용이 적혀 있지 않습니다. 그 판을 한 번 더 만든 뒤 계속하십시오.</translation>
    </message>
    <message>
        <source>The edition whose page numbers are to be kept is not a book of ours; build without it.</source>
        <translation>쪽 번호를 지킬 판이 Attaché의 책자가 아닙니다. 그 판 없이 만드십시오.</translation>
    </message>
    <message>
        <source>The end of the file is lost. All that stands before it was read: compare it with a complete copy.</source>
        <translation>파일의 끝부분이 없습니다. 그 앞에 있는 내용은 모두 읽었으니 온전한 사본과 비교하십시오.</translation>
    </message>
    <message>
        <source>The file cannot be read from its medium ({reason}): copy it to this computer and try again.</source>
        <translation>매체에서 파일을 읽을 수 없습니다({reason}). 이 컴퓨터로 복사한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The file carries declarations that no word processor writes: open it where it is from and save it as PDF.</source>
        <translation>파일에 워드 프로세서가 쓰지 않는 선언이 있습니다. 만든 프로그램에서 열어 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file closes “{value}”, which is not open: export it anew and import that.</source>
        <translation>파일이 열지 않은 “{value}”을(를) 닫습니다. 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>The file does not call itself accessible: an annexed source brings no whole typeface for {strange}.</source>
        <translation>파일에 접근성 표시를 하지 않았습니다. 붙임으로 넣은 출처에 {strange}의 온전한 글꼴이 없습니다.</translation>
    </message>
    <message>
        <source>The file does not open on page 1 at 100 % with its bookmarks.</source>
        <translation>파일이 책갈피와 함께 1쪽, 100%로 열리지 않습니다.</translation>
    </message>
    <message>
        <source>The file has no structure, language or description.</source>
        <translation>파일에 구조, 언어 또는 설명이 없습니다.</translation>
    </message>
    <message>
        <source>The file has no words in it: check that it was saved completely.</source>
        <translation>파일에 글이 없습니다. 온전히 저장되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file holds {count} articles; each is a brief of its own.</source>
        <translation>파일에 기사 {count}건이 있으며, 각각 하나의 자료가 됩니다.</translation>
    </message>
    <message>
        <source>The file is built in a way that no word processor writes: open it where it is from and save it as PDF.</source>
        <translation>파일이 워드 프로세서가 쓰지 않는 방식으로 만들어졌습니다. 만든 프로그램에서 열어 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is cut short: get a complete copy and import that.</source>
        <translation>파일이 잘렸습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: get a complete copy and import that.</source>
        <translation>파일이 손상되었거나 잘렸습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The file is empty: get a complete copy and import that.</source>
        <translation>파일이 비어 있습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The file is larger than {max_file} MB: split it and import the parts.</source>
        <translation>파일이 {max_file} MB보다 큽니다. 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>The file is named {suffix} but is no {format} inside: get a complete copy and import that.</source>
        <translation>파일 이름은 {suffix}이지만 내용은 {format}이(가) 아닙니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The file lacks its {name}.</source>
        <translation>파일에 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The file unpacks to more than an honest document holds: open it where it is from and save it as PDF.</source>
        <translation>파일이 정상적인 문서보다 크게 풀립니다. 만든 프로그램에서 열어 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>The first and the last page do not carry the marking of the whole book.</source>
        <translation>첫 쪽과 마지막 쪽에 책자 전체의 비밀 표시가 없습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose the library by hand at the next start.</source>
        <translation>폴더 {folder}을(를) 만들 수 없습니다({reason}). 다음에 시작할 때 자료실을 직접 고르십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another place for the library.</source>
        <translation>폴더 {folder}을(를) 만들 수 없습니다. 자료실을 둘 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched ({reason}); choose another, or end watching.</source>
        <translation>폴더 {folder}을(를) 감시할 수 없습니다({reason}). 다른 폴더를 고르거나 감시를 끝내십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Make it writable, then try again.</source>
        <translation>폴더 {folder}에 쓸 수 없습니다({reason}). 쓸 수 있게 한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translation>폴더 {name}에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The folder {name} holds no files. Add --recursive to read the folders inside it.</source>
        <translation>폴더 {name}에 파일이 없습니다. 안의 폴더까지 읽으려면 --recursive를 더하십시오.</translation>
    </message>
    <message>
        <source>The folder {name} is a library of Attaché: open it instead of importing what it is made of.</source>
        <translation>폴더 {name}은(는) Attaché 자료실입니다. 그 안의 파일을 가져오지 말고 자료실로 여십시오.</translation>
    </message>
    <message>
        <source>The font {font} is not embedded.</source>
        <translation>글꼴 {font}이(가) 파일에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The font {name} is declared but not used.</source>
        <translation>글꼴 {name}이(가) 선언되었으나 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>The guide has no page “{page}”; it has: {pages}.</source>
        <translation>안내에 “{page}” 쪽이 없습니다. 있는 쪽: {pages}.</translation>
    </message>
    <message>
        <source>The heading “{line}” stands at the foot of the page.</source>
        <translation>제목 “{line}”이(가) 쪽의 맨 아래에 홀로 있습니다.</translation>
    </message>
    <message>
        <source>The headings of “{title}” are not in order.</source>
        <translation>“{title}”의 항목이 순서대로가 아닙니다.</translation>
    </message>
    <message>
        <source>The key file in {folder} cannot be written. Check that the folder is writable and the disk not full.</source>
        <translation>{folder}의 키 파일에 쓸 수 없습니다. 폴더에 쓸 수 있는지, 디스크에 공간이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The key is no public key (PEM): give the one that the maker of the package has published.</source>
        <translation>공개 키(PEM)가 아닙니다. 프로그램을 만든 곳이 공개한 키를 지정하십시오.</translation>
    </message>
    <message>
        <source>The key is not of the kind that signs packages (Ed25519): give the one that the maker has published.</source>
        <translation>프로그램에 서명하는 종류의 키(Ed25519)가 아닙니다. 만든 곳이 공개한 키를 지정하십시오.</translation>
    </message>
    <message>
        <source>Nothing was salvaged: {target} cannot be written ({reason}). Give another folder, or make room there, then try again.</source>
        <translation>아무것도 구해 내지 못했습니다. {target}에 쓸 수 없습니다({reason}). 다른 폴더를 지정하거나 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Add a statement with its evidence</source>
        <translation>근거와 함께 진술 추가</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code has {count} characters, and in the printed one {length}. Compare the two.</source>
        <translation>복구 코드의 {number}번째 묶음이 {count}자인데, 인쇄한 코드에서는 {length}자입니다. 둘을 비교하십시오.</translation>
    </message>
    <message>
        <source>Files named {suffix} are made for programs, not for readers: put the words that are needed into a document and import that.</source>
        <translation>{suffix} 파일은 사람이 읽는 글이 아니라 프로그램용 데이터입니다. 필요한 내용을 문서로 옮긴 뒤 그 문서를 가져오십시오.</translation>
    </message>
    <message>
        <source>Nothing was taken back: this is not the last step any more. The history shows what was done since.</source>
        <translation>되돌리지 않았습니다. 이 단계는 더 이상 마지막 단계가 아닙니다. 그 뒤에 한 일은 이력에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its reader does not understand: get a complete copy and try again.</source>
        <translation>파일이 읽을 수 없게 손상되었습니다. 온전한 사본을 구해 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any honest document is: save what you need of it as PDF and import that.</source>
        <translation>파일 안의 단계가 정상적인 문서보다 지나치게 깊습니다. 필요한 부분을 PDF로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>Not read: {count} files ({unread}).</source>
        <translation>읽지 못함: 파일 {count}개({unread}).</translation>
    </message>
    <message>
        <source>Of one mail {most} attachments are taken; {count} more are in the mail alone.</source>
        <translation>메일 하나에서 첨부 파일은 {most}개까지 가져옵니다. 나머지 {count}개는 메일에만 있습니다.</translation>
    </message>
    <message>
        <source>The date “{words}” may name the day or the month first; it was read as {date}: correct it if that is wrong.</source>
        <translation>날짜 “{words}”은(는) 일과 월 가운데 무엇이 먼저인지 알 수 없어 {date}(으)로 읽었습니다. 틀리면 고치십시오.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read ({reason}). See that you may open it, then import it again.</source>
        <translation>{name} 폴더를 읽을 수 없습니다({reason}). 이 폴더를 열 권한이 있는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The key was not changed: {folder} cannot be written ({reason}). Make room there, or see that you may write to it, then try again.</source>
        <translation>키를 바꾸지 않았습니다. {folder}에 쓸 수 없습니다({reason}). 공간을 확보하거나 쓰기 권한을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give back what it was given, so it is not used. Nothing was changed.</source>
        <translation>이 데스크톱의 키링이 맡긴 것을 그대로 돌려주지 않아 쓰지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The keyring of the desktop refused ({name}). Nothing was changed; the passphrase opens the library as before.</source>
        <translation>데스크톱의 키링이 거부했습니다({name}). 바뀐 것은 없으며 암호 문구로는 전처럼 자료실이 열립니다.</translation>
    </message>
    <message>
        <source>The keyring of the desktop stayed closed. Unlock it and try again, or use the passphrase.</source>
        <translation>데스크톱의 키링이 열리지 않았습니다. 키링을 연 뒤 다시 시도하거나 암호 문구를 쓰십시오.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not open this library. Use the passphrase; then turn the keyring on again.</source>
        <translation>이 데스크톱의 키링으로는 이 자료실이 열리지 않습니다. 암호 문구로 연 뒤 키링을 다시 켜십시오.</translation>
    </message>
    <message>
        <source>The last meeting is not told: “{words}”.</source>
        <translation>지난 회담에 관한 내용이 없습니다: “{words}”.</translation>
    </message>
    <message>
        <source>The last meeting with the other side is not given; the book says “none recorded”.</source>
        <translation>상대 측과의 지난 회담이 적혀 있지 않습니다. 책자에는 기록 없음으로 나옵니다.</translation>
    </message>
    <message>
        <source>The letter “{sign}” is not explained.</source>
        <translation>글자 “{sign}”의 설명이 없습니다.</translation>
    </message>
    <message>
        <source>The letters of the banner are {least} points high.</source>
        <translation>비밀 표시의 글자 높이가 {least}포인트입니다.</translation>
    </message>
    <message>
        <source>The library can only be read: its folder or disk is write-protected. Make it writable, then try again.</source>
        <translation>자료실을 읽을 수만 있습니다. 폴더나 디스크가 쓰기 금지되어 있습니다. 쓸 수 있게 한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The library file could not be opened. Check that its folder is there and may be read and written.</source>
        <translation>자료실 파일을 열 수 없습니다. 폴더가 있고 읽고 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The library file does not open with its key file: the key file is of another library, or the file is none or damaged at its beginning. Put the right vault.json beside it, or restore the library from a backup.</source>
        <translation>자료실 파일이 키 파일로 열리지 않습니다. 키 파일이 다른 자료실의 것이거나, 자료실 파일이 아니거나 앞부분이 손상되었습니다. 맞는 vault.json을 옆에 두거나 백업에서 복원하십시오.</translation>
    </message>
    <message>
        <source>The library file is damaged and is left as it is. Restore the library from a backup; “verify” names what is damaged, and “salvage” brings everything readable into a new library.</source>
        <translation>자료실 파일이 손상되어 그대로 두었습니다. 백업에서 복원하십시오. “verify”는 손상된 것을 알려 주고, “salvage”는 읽을 수 있는 모든 것을 새 자료실로 옮깁니다.</translation>
    </message>
    <message>
        <source>The library file {path} is missing. Restore it from a backup.</source>
        <translation>자료실 파일 {path}이(가) 없습니다. 백업에서 복원하십시오.</translation>
    </message>
    <message>
        <source>The library in {folder} is of an earlier schema and lies where nothing can be written. Copy the whole folder to a writable disk, and open it there.</source>
        <translation>{folder}의 자료실은 이전 형식이며 쓸 수 없는 곳에 있습니다. 폴더 전체를 쓸 수 있는 디스크로 복사하여 여십시오.</translation>
    </message>
    <message>
        <source>The library in {folder} lies where nothing can be written, and its last changes are not in its file yet. Copy the whole folder to a writable disk, and open it there.</source>
        <translation>{folder}의 자료실은 쓸 수 없는 곳에 있고 마지막 변경이 아직 파일에 없습니다. 폴더 전체를 쓸 수 있는 디스크로 복사하여 여십시오.</translation>
    </message>
    <message>
        <source>The library is busy: another program or job is writing to it. Try again in a moment.</source>
        <translation>다른 프로그램이나 작업이 자료실에 쓰고 있습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The library may not be read or written by this user account. Ask for access to its folder, then try again.</source>
        <translation>이 사용자 계정으로는 자료실을 읽거나 쓸 수 없습니다. 폴더 권한을 받은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The list {package} was not signed with that key. {not_made}</source>
        <translation>목록 {package}은(는) 그 키로 서명되지 않았습니다. {not_made}</translation>
    </message>
    <message>
        <source>The mail has no words and no attachments: check that it was saved completely.</source>
        <translation>메일에 글도 첨부 파일도 없습니다. 온전히 저장되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail is signed; whether the signature is good was not looked at.</source>
        <translation>서명된 메일입니다. 서명이 올바른지는 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The manifest of omissions is in the file.</source>
        <translation>제외 목록이 파일에 들어 있습니다.</translation>
    </message>
    <message>
        <source>The marking of foreign origin “{mark}” is not printed.</source>
        <translation>외국에서 온 비밀 표시 “{mark}”이(가) 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>The marking scheme “{scheme}” has no level “{level}”; its levels are: {known}.</source>
        <translation>비밀 표시 체계 “{scheme}”에 등급 “{level}”이(가) 없습니다. 있는 등급: {known}.</translation>
    </message>
    <message>
        <source>The marking scheme “{scheme}” wants the document&apos;s marking on every page; leave out the choice cover.banner=page.</source>
        <translation>비밀 표시 체계 “{scheme}”은(는) 쪽마다 문서의 비밀 표시를 요구합니다. cover.banner=page를 빼십시오.</translation>
    </message>
    <message>
        <source>The meeting itself is marked above what this book may hold; raise the ceiling or choose another recipe.</source>
        <translation>회담 자체의 비밀 표시가 이 책자의 상한보다 높습니다. 상한을 올리거나 다른 구성을 고르십시오.</translation>
    </message>
    <message>
        <source>The new key file does not open the library. Nothing was changed; try again.</source>
        <translation>새 키 파일로 자료실이 열리지 않습니다. 바뀐 것은 없습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The page cuts the article off for readers without a subscription: the rest is not in this file.</source>
        <translation>이 페이지는 구독하지 않은 독자에게 기사를 중간에서 끊습니다. 나머지는 이 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The page does not say that it is a draft.</source>
        <translation>쪽에 초안이라는 말이 없습니다.</translation>
    </message>
    <message>
        <source>The page has no number.</source>
        <translation>쪽에 번호가 없습니다.</translation>
    </message>
    <message>
        <source>The page has no text layer: it is a picture</source>
        <translation>쪽에 글자층이 없는 그림입니다</translation>
    </message>
    <message>
        <source>The page has no words in it: open it in a browser and save it as PDF.</source>
        <translation>페이지에 글이 없습니다. 브라우저에서 열어 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>The page is only a frame around other files: open it in a browser and save what it shows as PDF.</source>
        <translation>이 페이지는 다른 파일을 담는 틀일 뿐입니다. 브라우저에서 열어 보이는 내용을 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>The page is turned by {rotation}°.</source>
        <translation>쪽이 {rotation}° 돌아가 있습니다.</translation>
    </message>
    <message>
        <source>The page is {width} × {height} points.</source>
        <translation>쪽의 크기가 {width} × {height}포인트입니다.</translation>
    </message>
    <message>
        <source>The page label is “{label}”.</source>
        <translation>쪽 레이블이 “{label}”입니다.</translation>
    </message>
    <message>
        <source>The page offers files that are not in it: {names}. Save them from the site to have them.</source>
        <translation>페이지에 들어 있지 않은 파일이 걸려 있습니다: {names}. 필요하면 사이트에서 저장하십시오.</translation>
    </message>
    <message>
        <source>The page shows its words by a script alone, and they are not in the file: open it in a browser and save it as PDF.</source>
        <translation>이 페이지는 스크립트로만 글을 보여 주며 글이 파일에 없습니다. 브라우저에서 열어 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>The pages are blank: check that the file was saved completely.</source>
        <translation>쪽이 비어 있습니다. 온전히 저장되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The part of Attaché that reads documents did not start: close other programs and try again.</source>
        <translation>문서를 읽는 Attaché의 구성 요소가 시작되지 않았습니다. 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <translation>암호 문구가 비어 있습니다. 여러 단어로 정하십시오.</translation>
    </message>
    <message>
        <source>The passphrase was wrong {wrong} times. Wait {seconds} seconds, then try again.</source>
        <translation>암호 문구가 {wrong}번 틀렸습니다. {seconds}초 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The password does not open this PDF: give the right one.</source>
        <translation>그 비밀번호로는 이 PDF가 열리지 않습니다. 맞는 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>The password of the book is too short; take {least} letters or more.</source>
        <translation>책자의 비밀번호가 너무 짧습니다. {least}자 이상으로 하십시오.</translation>
    </message>
    <message>
        <source>The pattern took too long; only the first part of the text was looked through.</source>
        <translation>검색식이 너무 오래 걸려 글의 앞부분만 찾았습니다.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short: get a complete copy and import that.</source>
        <translation>그림이 손상되었거나 잘렸습니다. 온전한 사본을 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels: a face cannot be known in it. Choose a larger one.</source>
        <translation>그림이 {least}픽셀보다 작아 얼굴을 알아볼 수 없습니다. 더 큰 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The picture moves: only the first of its states is the page.</source>
        <translation>움직이는 그림입니다. 첫 장면만 쪽으로 삼았습니다.</translation>
    </message>
    <message>
        <source>The picture unpacks to more than an honest one holds: save it smaller and import that.</source>
        <translation>그림이 정상적인 것보다 크게 풀립니다. 더 작게 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The points take about {spoken} seconds, reckoned from their words where nobody entered them; ours are {ours}.</source>
        <translation>요지를 말하는 데 약 {spoken}초(입력하지 않은 것은 글에서 추산)가 걸리는데 우리 측 시간은 {ours}초입니다.</translation>
    </message>
    <message>
        <source>The points take {spoken} seconds, ours are {ours}.</source>
        <translation>요지를 말하는 데 {spoken}초가 걸리는데 우리 측 시간은 {ours}초입니다.</translation>
    </message>
    <message>
        <source>The policy file {path} cannot be used: {why}. Ask the administrator of this machine to mend it.</source>
        <translation>정책 파일 {path}을(를) 쓸 수 없습니다: {why}. 이 컴퓨터의 관리자에게 고쳐 달라고 하십시오.</translation>
    </message>
    <message>
        <source>The printed number is {printed}, the page is {wanted}.</source>
        <translation>인쇄된 번호는 {printed}인데 쪽은 {wanted}입니다.</translation>
    </message>
    <message>
        <source>The printed total is not {total}.</source>
        <translation>인쇄된 총 쪽수가 {total}이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>The recovery code has {length} characters, and {count} were typed. Compare it with the printed one.</source>
        <translation>복구 코드는 {length}자인데 {count}자를 입력했습니다. 인쇄한 코드와 비교하십시오.</translation>
    </message>
    <message>
        <source>The recovery code has {length} groups, and {count} were typed. Compare it with the printed one.</source>
        <translation>복구 코드는 {length}묶음인데 {count}묶음이 입력되었습니다. 인쇄한 코드와 비교하십시오.</translation>
    </message>
    <message>
        <source>The rows of a table have not all the same columns.</source>
        <translation>표의 행마다 열 수가 다릅니다.</translation>
    </message>
    <message>
        <source>The same words are in the library already, as {titles}, read from {file}.</source>
        <translation>같은 글이 {titles}(으)로 이미 자료실에 있습니다({file}에서 읽음).</translation>
    </message>
    <message>
        <source>The same words are in the library already, as {titles}.</source>
        <translation>같은 글이 {titles}(으)로 이미 자료실에 있습니다.</translation>
    </message>
    <message>
        <source>The search index is being built; try again in a moment.</source>
        <translation>검색 색인을 만들고 있습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The search index is being built; {read} of {total} objects were read for this answer.</source>
        <translation>검색 색인을 만들고 있습니다. 이 답을 위해 {total}건 중 {read}건을 읽었습니다.</translation>
    </message>
    <message>
        <source>The settings could not be written ({reason}). Check that the disk with the library is there.</source>
        <translation>설정을 저장하지 못했습니다({reason}). 자료실이 있는 디스크가 연결되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The sheets have no words in them: check that the file was saved completely.</source>
        <translation>시트에 글이 없습니다. 온전히 저장되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The signed list beside it does not name {name}. {not_made}</source>
        <translation>함께 있는 서명된 목록에 {name}이(가) 없습니다. {not_made}</translation>
    </message>
    <message>
        <source>The slides have no words in them: save them as PDF and import that.</source>
        <translation>슬라이드에 글이 없습니다. PDF로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The step has neither an hour nor a length.</source>
        <translation>일정 항목에 시각도 소요 시간도 없습니다.</translation>
    </message>
    <message>
        <source>The table is damaged: open it in a spreadsheet program, save it as XLSX and import that.</source>
        <translation>표가 손상되었습니다. 스프레드시트 프로그램에서 열어 XLSX로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>The text has changed since these words were found; search again.</source>
        <translation>이 말을 찾은 뒤 본문이 바뀌었습니다. 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>The text has changed since these words were selected; it is shown as it is now, select them again.</source>
        <translation>이 말을 선택한 뒤 본문이 바뀌었습니다. 지금의 본문이 표시되어 있으니 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The text is not in the encoding “{chosen}”: choose another one.</source>
        <translation>글이 “{chosen}” 인코딩이 아닙니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The text of “{title}” is set in {usual} points.</source>
        <translation>“{title}”의 글자가 {usual}포인트입니다.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}: choose another encoding if it reads wrong.</source>
        <translation>글을 {encoding}(으)로 읽었습니다. 이상하면 다른 인코딩을 고르십시오.</translation>
    </message>
    <message>
        <source>The words of the page are not those it was made with.</source>
        <translation>쪽의 글이 만들 때의 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The words of this mail are encrypted ({way}): save it in your mail program without encryption or as PDF and import that.</source>
        <translation>이 메일의 본문은 암호화되어 있습니다({way}). 메일 프로그램에서 암호화 없이 또는 PDF로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The words “{quote}” are not in this brief. The nearest words are: “{nearest}”.</source>
        <translation>“{quote}”(이)라는 말이 이 자료에 없습니다. 가장 가까운 말: “{nearest}”.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not stand {occurrence} times in this brief; give a smaller --occurrence.</source>
        <translation>“{quote}”(이)라는 말이 이 자료에 {occurrence}번 나오지 않습니다. 더 작은 --occurrence를 쓰십시오.</translation>
    </message>
    <message>
        <source>The {space} “{name}” in the library is damaged. Restore the library from a backup.</source>
        <translation>자료실의 {space} “{name}”이(가) 손상되었습니다. 백업에서 자료실을 복원하십시오.</translation>
    </message>
    <message>
        <source>There are no words to keep: type or paste some.</source>
        <translation>저장할 글이 없습니다. 입력하거나 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>There is a library in {folder} already. Open it, or choose another folder.</source>
        <translation>{folder}에 이미 자료실이 있습니다. 그것을 열거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already; give another name.</source>
        <translation>구성 “{name}”이(가) 이미 있습니다. 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code: its check character does not fit. Compare it with the printed one.</source>
        <translation>복구 코드에 오타가 있습니다. 확인 글자가 맞지 않습니다. 인쇄한 코드와 비교하십시오.</translation>
    </message>
    <message>
        <source>There is no backup {file}. “backups” lists those that there are.</source>
        <translation>백업 {file}이(가) 없습니다. “backups”로 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no choice “{section}.{name}={value}”; there are: {known}.</source>
        <translation>선택 “{section}.{name}={value}”은(는) 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no event in this calendar: export it anew and import that.</source>
        <translation>이 달력에 일정이 없습니다. 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Make one with “new”, or choose another folder.</source>
        <translation>{folder}에 자료실이 없습니다. “new”로 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Make one with “new”, or name another folder with --library.</source>
        <translation>{folder}에 자료실이 없습니다. “new”로 만들거나 --library로 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no marking scheme “{key}”; known are: {known}.</source>
        <translation>비밀 표시 체계 “{key}”은(는) 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>There is no part “{unknown}” of a book; name parts out of: {known}.</source>
        <translation>책자에 “{unknown}” 부분은 없습니다. 다음에서 고르십시오: {known}.</translation>
    </message>
    <message>
        <source>There is no photograph on this card; nothing was changed.</source>
        <translation>이 카드에는 사진이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no repair of the kind “{kind}” here; see “repairs”.</source>
        <translation>여기에는 “{kind}” 종류의 정리가 없습니다. “repairs”를 보십시오.</translation>
    </message>
    <message>
        <source>There is no repair {number} in this brief; it has {count}, see “repairs”.</source>
        <translation>이 자료에 {number}번 정리가 없습니다. 모두 {count}건이며 “repairs”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no single term “{words}” in the dossiers; `attache terms` lists them.</source>
        <translation>현안철에서 용어 “{words}” 하나를 찾을 수 없습니다. `attache terms`로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no source {number}.</source>
        <translation>출처 {number}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no such clash any more: its values agree now, or one of them is gone.</source>
        <translation>그 불일치는 이제 없습니다. 값이 서로 맞게 되었거나 그중 하나가 없어졌습니다.</translation>
    </message>
    <message>
        <source>There is no such file: check the name and where it is.</source>
        <translation>그런 파일이 없습니다. 이름과 위치를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no tab {tab}.</source>
        <translation>탭 {tab}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no visiting card with a name in this file: export it anew and import that.</source>
        <translation>이 파일에 이름이 적힌 명함이 없습니다. 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>There is no web page in this file: open it in a browser and save it as PDF.</source>
        <translation>이 파일에 웹 페이지가 없습니다. 브라우저에서 열어 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>There is no word to look for in the question.</source>
        <translation>질문에 찾을 말이 없습니다.</translation>
    </message>
    <message>
        <source>There is no word to look for in these words.</source>
        <translation>이 말에는 찾을 단어가 없습니다.</translation>
    </message>
    <message>
        <source>There is no {noun} with the id or title “{words}”; `attache {lists}` lists them.</source>
        <translation>ID나 제목이 “{words}”인 {noun}이(가) 없습니다. `attache {lists}`로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This OpenDocument file has a password: save it without one and import that.</source>
        <translation>이 OpenDocument 파일에는 비밀번호가 있습니다. 비밀번호 없이 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>This PDF needs a password: give it and import again.</source>
        <translation>이 PDF에는 비밀번호가 필요합니다. 입력한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>This brief is not in the library any more, or has no words; choose another.</source>
        <translation>이 자료가 더 이상 자료실에 없거나 글이 없습니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>This calendar is older than the library; nothing was changed in {titles}.</source>
        <translation>이 달력은 자료실보다 오래되었습니다. 다음은 바꾸지 않았습니다: {titles}.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers (Secret Service), so the passphrase is the way in.</source>
        <translation>이 데스크톱에는 응답하는 키링(Secret Service)이 없어 암호 문구로 열어야 합니다.</translation>
    </message>
    <message>
        <source>This e-book is protected against copying: get it without the protection, or as PDF, and import that.</source>
        <translation>이 전자책은 복사가 금지되어 있습니다. 보호되지 않은 것이나 PDF를 구해 가져오십시오.</translation>
    </message>
    <message>
        <source>This file is in the library already, as {titles}.</source>
        <translation>이 파일은 {titles}(으)로 이미 자료실에 있습니다.</translation>
    </message>
    <message>
        <source>This file is locked with a password; give the password to have it checked.</source>
        <translation>이 파일은 비밀번호로 잠겨 있습니다. 점검하려면 비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>This file is not a book made by Attaché, or it was changed so much that its own description is lost; it cannot be checked.</source>
        <translation>이 파일은 Attaché가 만든 책자가 아니거나 너무 많이 바뀌어 자체 설명을 잃었습니다. 점검할 수 없습니다.</translation>
    </message>
    <message>
        <source>This file is not text: save it as PDF, DOCX, HTML or plain text and import that.</source>
        <translation>이 파일은 글이 아닙니다. PDF, DOCX, HTML 또는 일반 텍스트로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a folder: import the files in it, or the folder with everything in it.</source>
        <translation>이것은 폴더입니다. 안의 파일을 가져오거나 폴더를 통째로 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a mailbox with several mails: save the mails one by one, as EML, and import those.</source>
        <translation>여러 메일이 든 메일함입니다. 메일을 하나씩 EML로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a pack of Attaché, not a brief: choose “Load a pack” among the commands (Ctrl+K), or attache load.</source>
        <translation>자료가 아니라 Attaché의 꾸러미입니다. 명령(Ctrl+K)에서 “꾸러미 불러오기”를 고르거나 attache load를 쓰십시오.</translation>
    </message>
    <message>
        <source>This is not a file that holds a document: choose another one.</source>
        <translation>문서가 든 파일이 아닙니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {wrong}. Correct it, or look for it as plain words.</source>
        <translation>정규식이 아닙니다: {wrong}. 고치거나 일반 단어로 찾으십시오.</translation>
    </message>
    <message>
        <source>This is not among what was deleted; it may be back already.</source>
        <translation>삭제한 것 가운데 없습니다. 이미 되살렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>The meeting has no edition yet; build a book first.</source>
        <translation>이 회담의 책자가 아직 없습니다. 먼저 책자를 만드십시오.</translation>
    </message>
    <message>
        <source>Mark briefs as unread</source>
        <translation>자료를 읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>A record is written as .pdf, .md or .txt; give the file one of these endings.</source>
        <translation>기록은 .pdf, .md, .txt로 씁니다. 파일 이름을 이 중 하나로 끝내십시오.</translation>
    </message>
    <message>
        <source>A saved filter needs a name and something that it narrows; give both.</source>
        <translation>저장할 필터에는 이름과 좁힐 조건이 있어야 합니다. 둘 다 정하십시오.</translation>
    </message>
    <message>
        <source>Drop a saved filter</source>
        <translation>저장한 필터 삭제</translation>
    </message>
    <message>
        <source>Folder of the library, where it is not the usual one</source>
        <translation>자료실 폴더(보통 위치가 아닌 경우)</translation>
    </message>
    <message>
        <source>Load the pack “{name}”</source>
        <translation>꾸러미 “{name}” 불러오기</translation>
    </message>
    <message>
        <source>Load the pack “{name}”, {count} things</source>
        <translation>꾸러미 “{name}” 불러오기, {count}건</translation>
    </message>
    <message>
        <source>Load the sample meeting</source>
        <translation>견본 회담 불러오기</translation>
    </message>
    <message>
        <source>Nothing was done again: something else was changed meanwhile. The history shows what was done since.</source>
        <translation>다시 실행하지 않았습니다. 그 사이에 다른 것이 바뀌었습니다. 그 뒤에 한 일은 이력에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was noted in “{title}” yet; there is no record to save.</source>
        <translation>“{title}”에는 아직 적은 것이 없어 저장할 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Save a filter</source>
        <translation>필터 저장</translation>
    </message>
    <message>
        <source>The library holds no index file “{name}”; make the index anew.</source>
        <translation>자료실에 색인 파일 “{name}”이(가) 없습니다. 색인을 새로 만드십시오.</translation>
    </message>
    <message>
        <source>The library holds no {space} “{name}”; restore it from a backup.</source>
        <translation>자료실에 {space} “{name}”이(가) 없습니다. 백업에서 자료실을 복원하십시오.</translation>
    </message>
    <message>
        <source>The library holds no {space} “{old}”; restore it from a backup.</source>
        <translation>자료실에 {space} “{old}”이(가) 없습니다. 백업에서 자료실을 복원하십시오.</translation>
    </message>
    <message>
        <source>The meeting has no edition {number}; choose one of those it has.</source>
        <translation>회담에 제{number}판이 없습니다. 있는 판 가운데서 고르십시오.</translation>
    </message>
    <message>
        <source>The meeting has no such subject any more; open its agenda.</source>
        <translation>그 의제는 이제 회담에 없습니다. 의제 목록을 여십시오.</translation>
    </message>
    <message>
        <source>The text has changed since this place was proposed; look at the mark again.</source>
        <translation>이 자리가 제안된 뒤 본문이 바뀌었습니다. 표시를 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>The text has changed since this repair was listed; the list shows its repairs as they are now.</source>
        <translation>이 정리 항목이 목록에 오른 뒤 본문이 바뀌었습니다. 목록에는 지금의 항목이 표시됩니다.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; choose one of those there are.</source>
        <translation>저장한 검색 “{name}”이(가) 없습니다. 있는 것 가운데서 고르십시오.</translation>
    </message>
    <message>
        <source>There is no text of a brief with the id {brief_id} in this library; the history says whether it was deleted.</source>
        <translation>이 자료실에 id가 {brief_id}인 자료의 글이 없습니다. 삭제되었는지는 이력에 나옵니다.</translation>
    </message>
    <message>
        <source>There is no {noun} with the id or title “{words}”; check how it is written.</source>
        <translation>id나 제목이 “{words}”인 {noun}은(는) 없습니다. 적은 것을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no {noun} with the id {key} in this library; the history says whether it was deleted.</source>
        <translation>이 자료실에 id가 {key}인 {noun}은(는) 없습니다. 삭제되었는지는 이력에 나옵니다.</translation>
    </message>
    <message>
        <source>There is nothing with the id {part_id} in “{title}”; open it anew and choose from what is there.</source>
        <translation>“{title}”에 id가 {part_id}인 것이 없습니다. 다시 열어 있는 것 가운데서 고르십시오.</translation>
    </message>
    <message>
        <source>This is not the password of the book; type the one it was closed with.</source>
        <translation>책자의 비밀번호가 아닙니다. 책자를 잠글 때 쓴 비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is {name}, which Attaché does not read: {advice}.</source>
        <translation>Attaché가 읽지 않는 형식입니다({name}). {advice}.</translation>
    </message>
    <message>
        <source>This library does not open with a keyring. Use the passphrase; “keyring --on” adds the keyring of this desktop.</source>
        <translation>이 자료실은 키링으로 열리지 않습니다. 암호 문구를 쓰십시오. “keyring --on”으로 이 데스크톱의 키링을 더합니다.</translation>
    </message>
    <message>
        <source>This library was written by a newer Attaché (schema {found}). Install the newer program, then open it again; nothing was changed.</source>
        <translation>이 자료실은 더 새로운 Attaché가 썼습니다(형식 {found}). 새 프로그램을 설치하여 여십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This mark stands on its words; nothing is proposed for it.</source>
        <translation>이 표시는 제자리에 있습니다. 제안할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This mark stands on its words; to be rid of it, delete it.</source>
        <translation>이 표시는 제자리에 있습니다. 없애려면 삭제하십시오.</translation>
    </message>
    <message>
        <source>This meeting has no edition “{words}”; it has {numbers}.</source>
        <translation>이 회담에 “{words}” 판이 없습니다. 있는 판: {numbers}.</translation>
    </message>
    <message>
        <source>This meeting has no time yet; say when it begins, then write its calendar.</source>
        <translation>이 회담에는 아직 시각이 없습니다. 시작 시각을 적은 뒤 달력을 저장하십시오.</translation>
    </message>
    <message>
        <source>This pattern repeats what is itself repeated, which could take for ever; write it without.</source>
        <translation>이 검색식은 반복하는 것을 또 반복하여 끝나지 않을 수 있습니다. 그렇지 않게 쓰십시오.</translation>
    </message>
    <message>
        <source>This {noun} was changed in the meantime. Open it again, then repeat your change.</source>
        <translation>이 {noun}은(는) 그사이 바뀌었습니다. 다시 연 뒤 변경을 되풀이하십시오.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>심볼릭 링크가 너무 여러 겹임</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>시스템 전체에 열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>Tracked changes by {authors}: {counts}; each is listed among the repairs and can be switched.</source>
        <translation>{authors}의 변경 추적: {counts}. 하나하나 정리 목록에 있으며 켜고 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>Tracked changes: {counts}; each is listed among the repairs and can be switched.</source>
        <translation>변경 추적: {counts}. 하나하나 정리 목록에 있으며 켜고 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Two marking schemes meet in one book ({schemes}); give all its parts one scheme.</source>
        <translation>한 책자에 비밀 표시 체계가 둘 있습니다({schemes}). 모든 부분에 한 체계를 쓰십시오.</translation>
    </message>
    <message>
        <source>Unreadable characters: {characters}.</source>
        <translation>읽을 수 없는 글자: {characters}.</translation>
    </message>
    <message>
        <source>Use a mark as evidence</source>
        <translation>표시를 근거로 쓰기</translation>
    </message>
    <message>
        <source>Widths of the panes of each screen</source>
        <translation>화면별 칸의 너비</translation>
    </message>
    <message>
        <source>You have no permission to read this file: ask its owner, or copy it to a folder of yours.</source>
        <translation>이 파일을 읽을 권한이 없습니다. 소유자에게 요청하거나 자신의 폴더로 복사하십시오.</translation>
    </message>
    <message>
        <source>Your administrator allows finished books alone to leave the library on this machine; build a book of it.</source>
        <translation>관리자가 완성된 책자만 자료실 밖으로 내보내도록 했습니다. 책자로 만드십시오.</translation>
    </message>
    <message>
        <source>Your administrator allows folders in {known} alone to be watched; {folder} is not watched.</source>
        <translation>관리자가 {known} 안의 폴더만 감시하도록 했습니다. {folder}은(는) 감시하지 않습니다.</translation>
    </message>
    <message>
        <source>Your administrator allows no folder to be watched; {folder} is not watched.</source>
        <translation>관리자가 폴더 감시를 허용하지 않습니다. {folder}은(는) 감시하지 않습니다.</translation>
    </message>
    <message>
        <source>Your administrator allows these marking schemes here: {known}; “{scheme}” is not among them.</source>
        <translation>관리자가 허용한 비밀 표시 체계: {known}. “{scheme}”은(는) 그 가운데 없습니다.</translation>
    </message>
    <message>
        <source>Your administrator does not allow files to leave the library on this machine; print the book instead.</source>
        <translation>관리자가 파일을 자료실 밖으로 내보내지 못하게 했습니다. 책자를 인쇄하십시오.</translation>
    </message>
    <message>
        <source>Your administrator does not allow the keyring to open libraries on this machine; use the passphrase.</source>
        <translation>관리자가 키링으로 자료실을 열지 못하게 했습니다. 암호 문구를 쓰십시오.</translation>
    </message>
    <message>
        <source>Your administrator wants a passphrase that is at least {strength}; take more words, and unusual ones.</source>
        <translation>관리자가 “{strength}” 이상의 암호 문구를 요구합니다. 단어를 더 많이, 흔하지 않은 것으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Your administrator wants passphrases of at least {passphrase_characters} characters; take more words.</source>
        <translation>관리자가 {passphrase_characters}자 이상의 암호 문구를 요구합니다. 단어를 더 쓰십시오.</translation>
    </message>
    <message>
        <source>a DjVu file</source>
        <translation>DjVu 파일</translation>
    </message>
    <message>
        <source>a HEIC photograph</source>
        <translation>HEIC 사진</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000 그림</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>Kindle 전자책</translation>
    </message>
    <message>
        <source>a OneNote file</source>
        <translation>OneNote 파일</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote file</source>
        <translation>Pages, Numbers 또는 Keynote 파일</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop 파일</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 파일</translation>
    </message>
    <message>
        <source>a PowerPoint file without slides</source>
        <translation>슬라이드 없는 PowerPoint 파일</translation>
    </message>
    <message>
        <source>a Publisher file (.pub)</source>
        <translation>Publisher 파일(.pub)</translation>
    </message>
    <message>
        <source>a UUID such as 12345678-1234-5678-1234-567812345678</source>
        <translation>12345678-1234-5678-1234-567812345678과 같은 UUID</translation>
    </message>
    <message>
        <source>a Visio drawing (.vsd)</source>
        <translation>Visio 그림(.vsd)</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>Windows 그림(EMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>Windows 그림(WMF)</translation>
    </message>
    <message>
        <source>a Word file of 2003 (XML)</source>
        <translation>2003년판 Word 파일(XML)</translation>
    </message>
    <message>
        <source>a brief without a title</source>
        <translation>제목 없는 자료</translation>
    </message>
    <message>
        <source>a count from 1</source>
        <translation>1부터 세는 수</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>그림(SVG)</translation>
    </message>
    <message>
        <source>a flat OpenDocument file</source>
        <translation>단일 OpenDocument 파일</translation>
    </message>
    <message>
        <source>a key must be a word; write “key: value”</source>
        <translation>키는 단어여야 합니다. “key: value”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>a list belongs here; begin each of its lines with “- ”</source>
        <translation>여기에는 목록이 와야 합니다. 줄마다 “- ”로 시작하십시오</translation>
    </message>
    <message>
        <source>a list belongs here; write each item as “- {by}: …”</source>
        <translation>여기에는 목록이 와야 합니다. 항목마다 “- {by}: …”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>[&quot;one&quot;, &quot;two&quot;]와 같은 글 목록</translation>
    </message>
    <message>
        <source>a marking is its scheme and its level; write “uk/official” or “{scheme: uk, level: official}” instead</source>
        <translation>비밀 표시는 체계와 등급입니다. “uk/official”이나 “{scheme: uk, level: official}”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a number from 0 to {longest}</source>
        <translation>0부터 {longest}까지의 수</translation>
    </message>
    <message>
        <source>a number such as 0.5</source>
        <translation>0.5와 같은 수</translation>
    </message>
    <message>
        <source>a number such as 2</source>
        <translation>2와 같은 수</translation>
    </message>
    <message>
        <source>a number such as 3</source>
        <translation>3과 같은 수</translation>
    </message>
    <message>
        <source>a pack is made of keys; begin with “people:”, “dossiers:” or “meetings:”</source>
        <translation>꾸러미는 키로 이루어집니다. “people:”, “dossiers:” 또는 “meetings:”로 시작하십시오</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>a path such as briefs/note.txt</source>
        <translation>briefs/note.txt와 같은 경로</translation>
    </message>
    <message>
        <source>a second document begins here; keep one document in a file and take the line “---” out</source>
        <translation>여기에서 두 번째 문서가 시작됩니다. 파일 하나에 문서 하나만 두고 “---” 줄을 지우십시오</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>소리나 영상</translation>
    </message>
    <message>
        <source>a statement needs its dossier; write “dossier: …” beside it</source>
        <translation>진술에는 현안철이 필요합니다. 옆에 “dossier: …”를 쓰십시오</translation>
    </message>
    <message>
        <source>a stretch of a text</source>
        <translation>글의 한 부분</translation>
    </message>
    <message>
        <source>a text or keys such as “{main}: …”</source>
        <translation>글 또는 “{main}: …”와 같은 키</translation>
    </message>
    <message>
        <source>a time with its zone</source>
        <translation>시간대가 있는 시각</translation>
    </message>
    <message>
        <source>a value of another kind belongs here; write {form}</source>
        <translation>여기에는 다른 종류의 값이 와야 합니다. 다음처럼 쓰십시오: {form}</translation>
    </message>
    <message>
        <source>a web archive of Safari or another file of Apple’s</source>
        <translation>Safari 웹 아카이브 또는 다른 Apple 파일</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a yes or a no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>a {kind} is written as keys, each on its line as “key: value”</source>
        <translation>{kind}은(는) 키로, 한 줄에 하나씩 “key: value”로 씁니다</translation>
    </message>
    <message>
        <source>abbreviations written out</source>
        <translation>약어 풀어 쓰기</translation>
    </message>
    <message>
        <source>action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>addenda listed</source>
        <translation>추가 자료 목록</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF 그림</translation>
    </message>
    <message>
        <source>an HWP file</source>
        <translation>HWP 파일</translation>
    </message>
    <message>
        <source>an HWPX file</source>
        <translation>HWPX 파일</translation>
    </message>
    <message>
        <source>an Ichitaro file (.jtd)</source>
        <translation>이치타로 파일(.jtd)</translation>
    </message>
    <message>
        <source>an Office file with a password</source>
        <translation>비밀번호가 있는 Office 파일</translation>
    </message>
    <message>
        <source>an XPS file</source>
        <translation>XPS 파일</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>an old Excel file (.xls)</source>
        <translation>옛 Excel 파일(.xls)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>옛 Office 파일</translation>
    </message>
    <message>
        <source>an old PowerPoint file (.ppt)</source>
        <translation>옛 PowerPoint 파일(.ppt)</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>옛 Word 파일(.doc)</translation>
    </message>
    <message>
        <source>an old or binary Excel file</source>
        <translation>옛 Excel 파일 또는 이진 Excel 파일</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>another source is preferred</source>
        <translation>다른 출처를 택함</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>요청에 따라</translation>
    </message>
    <message>
        <source>author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>banner at head and foot</source>
        <translation>머리와 꼬리의 비밀 표시</translation>
    </message>
    <message>
        <source>banner in bold capitals</source>
        <translation>굵은 대문자 비밀 표시</translation>
    </message>
    <message>
        <source>banner is the highest marking</source>
        <translation>최고 등급의 비밀 표시</translation>
    </message>
    <message>
        <source>before the data key changed</source>
        <translation>데이터 키를 바꾸기 전</translation>
    </message>
    <message>
        <source>before the schema changed</source>
        <translation>형식을 바꾸기 전</translation>
    </message>
    <message>
        <source>before {count} briefs were deleted</source>
        <translation>자료 {count}건을 삭제하기 전</translation>
    </message>
    <message>
        <source>blank pages</source>
        <translation>빈 쪽</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>자동으로</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>cells of the sheet “{title}” whose format shows nothing: {count}</source>
        <translation>시트 “{title}”에서 서식이 아무것도 보이지 않게 하는 칸 {count}개</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>다음에서 고르십시오: {choices}</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>clashes never alone</source>
        <translation>불일치를 홀로 인쇄하지 않음</translation>
    </message>
    <message>
        <source>columns of the sheet “{title}”: {count}</source>
        <translation>시트 “{title}”의 열 {count}개</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>사본 번호</translation>
    </message>
    <message>
        <source>cover states the highest marking</source>
        <translation>표지의 최고 등급 표시</translation>
    </message>
    <message>
        <source>cross-references</source>
        <translation>상호 참조</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>date_text</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>density of pictures</source>
        <translation>그림의 해상도</translation>
    </message>
    <message>
        <source>depth of bookmarks</source>
        <translation>책갈피의 깊이</translation>
    </message>
    <message>
        <source>description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>display of the title</source>
        <translation>제목 보이기</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>이견</translation>
    </message>
    <message>
        <source>does not apply to this book</source>
        <translation>이 책자에는 해당하지 않음</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>draft or cleared</source>
        <translation>초안 또는 협의 완료</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>end of each brief</source>
        <translation>자료별 끝맺음</translation>
    </message>
    <message>
        <source>every paragraph found again</source>
        <translation>모든 문단 다시 찾기</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>field: {ko: …, ja: …}</source>
        <translation>field: {ko: …, ja: …}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>figures complete</source>
        <translation>수치의 완결성</translation>
    </message>
    <message>
        <source>first page of each brief</source>
        <translation>자료별 첫 쪽</translation>
    </message>
    <message>
        <source>fonts embedded</source>
        <translation>글꼴 포함</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>꼬리</translation>
    </message>
    <message>
        <source>foreign markings kept</source>
        <translation>외국 비밀 표시 유지</translation>
    </message>
    <message>
        <source>head</source>
        <translation>머리</translation>
    </message>
    <message>
        <source>heading order</source>
        <translation>항목의 순서</translation>
    </message>
    <message>
        <source>headings with their text</source>
        <translation>제목과 본문 함께</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>import the documents themselves</source>
        <translation>안에 든 문서를 가져오십시오</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>파일 안</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it is no TOML ({trouble})</source>
        <translation>TOML이 아닙니다({trouble})</translation>
    </message>
    <message>
        <source>it wants a value such as {default}</source>
        <translation>{default}과(와) 같은 값이 필요합니다</translation>
    </message>
    <message>
        <source>its ISO 3166 code of three capitals, such as KOR or JPN,</source>
        <translation>KOR이나 JPN처럼 대문자 세 글자의 ISO 3166 부호</translation>
    </message>
    <message>
        <source>its part is not in this book</source>
        <translation>해당 부분이 이 책자에 없음</translation>
    </message>
    <message>
        <source>keys belong here; write “{example}” instead</source>
        <translation>여기에는 키가 와야 합니다. “{example}”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>keys, each on its line as “key: value”</source>
        <translation>한 줄에 하나씩 “key: value”로 쓴 키</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>language and title</source>
        <translation>언어와 제목</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>last meeting</source>
        <translation>지난 회담</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>빼십시오</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>직접 제외함</translation>
    </message>
    <message>
        <source>left out of this meeting</source>
        <translation>이 회담에서 뺌</translation>
    </message>
    <message>
        <source>length of briefs</source>
        <translation>자료의 길이</translation>
    </message>
    <message>
        <source>letters beside colours</source>
        <translation>색과 함께 쓴 글자</translation>
    </message>
    <message>
        <source>lines of the cover</source>
        <translation>표지의 줄</translation>
    </message>
    <message>
        <source>links back to the contents</source>
        <translation>목차로 돌아가는 링크</translation>
    </message>
    <message>
        <source>links of the contents</source>
        <translation>목차의 링크</translation>
    </message>
    <message>
        <source>locator</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>marked above the ceiling of the book</source>
        <translation>책자의 상한보다 높은 비밀 표시</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>must</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>no blank pages on a screen</source>
        <translation>화면용에 빈 쪽 없음</translation>
    </message>
    <message>
        <source>no boilerplate</source>
        <translation>상투 문구 없음</translation>
    </message>
    <message>
        <source>no broken words in large print</source>
        <translation>큰 글씨에서 단어 끊김 없음</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>파일에 제외 목록 없음</translation>
    </message>
    <message>
        <source>no missing glyph</source>
        <translation>빠진 글자 없음</translation>
    </message>
    <message>
        <source>no relative dates</source>
        <translation>상대적 날짜 없음</translation>
    </message>
    <message>
        <source>no room on the card</source>
        <translation>카드에 자리 없음</translation>
    </message>
    <message>
        <source>no {kind} “{text}” in this pack or the library; {instead}</source>
        <translation>이 꾸러미에도 자료실에도 {kind} “{text}”이(가) 없습니다. {instead}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>대외 언급 불가</translation>
    </message>
    <message>
        <source>not for this reader, occasion or carrier</source>
        <translation>이 독자, 회담 또는 매체에 해당하지 않음</translation>
    </message>
    <message>
        <source>not for this recipient</source>
        <translation>이 독자용이 아님</translation>
    </message>
    <message>
        <source>not needed at this coverage grade</source>
        <translation>이 거론 가능성에서는 필요 없음</translation>
    </message>
    <message>
        <source>not releasable to the countries of the book</source>
        <translation>책자의 대상국에 공개할 수 없음</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>nothing above the ceiling</source>
        <translation>상한보다 높은 것 없음</translation>
    </message>
    <message>
        <source>nothing is written here; write {example} or leave the key out</source>
        <translation>여기에 값이 없습니다. {example}(으)로 쓰거나 키를 빼십시오</translation>
    </message>
    <message>
        <source>nothing withheld in the file</source>
        <translation>파일에 비공개 내용 없음</translation>
    </message>
    <message>
        <source>numbers in the contents</source>
        <translation>목차의 번호</translation>
    </message>
    <message>
        <source>object</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>{page}쪽</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>파일 하나</translation>
    </message>
    <message>
        <source>one form of each name</source>
        <translation>이름마다 한 가지 표기</translation>
    </message>
    <message>
        <source>one level in the banner</source>
        <translation>비밀 표시에 등급 하나</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>다음 중 하나: {known}</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>다음 중 하나: {words}</translation>
    </message>
    <message>
        <source>one to three objectives</source>
        <translation>목표 하나에서 셋</translation>
    </message>
    <message>
        <source>one value belongs here, not a list or keys; write {example} instead</source>
        <translation>여기에는 목록이나 키가 아닌 값 하나가 와야 합니다. {example}(으)로 쓰십시오</translation>
    </message>
    <message>
        <source>only a summary of what others present</source>
        <translation>다른 사람이 발표하는 내용의 요약만</translation>
    </message>
    <message>
        <source>opening view</source>
        <translation>처음 열릴 때의 화면</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>origin of each quotation</source>
        <translation>인용별 출처</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>쪽 레이블</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>쪽 번호</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>쪽의 크기</translation>
    </message>
    <message>
        <source>page total</source>
        <translation>총 쪽수</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>pages of a volume</source>
        <translation>권별 쪽</translation>
    </message>
    <message>
        <source>pages upright</source>
        <translation>바로 선 쪽</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>회담의 부분</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>편성</translation>
    </message>
    <message>
        <source>point</source>
        <translation>요지</translation>
    </message>
    <message>
        <source>points per item</source>
        <translation>의제별 요지 수</translation>
    </message>
    <message>
        <source>portion marks</source>
        <translation>부분별 비밀 표시</translation>
    </message>
    <message>
        <source>programme steps</source>
        <translation>일정 항목</translation>
    </message>
    <message>
        <source>protection until</source>
        <translation>보호 기한</translation>
    </message>
    <message>
        <source>put the text it belongs to in quotation marks, since a comma ends a text between braces</source>
        <translation>중괄호 안에서는 쉼표가 글을 끝내므로 그 글을 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>quotations word for word</source>
        <translation>원문 그대로의 인용</translation>
    </message>
    <message>
        <source>quote words that stand there</source>
        <translation>그곳에 있는 말을 인용하십시오</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>rows of the sheet “{title}”: {count}</source>
        <translation>시트 “{title}”의 행 {count}개</translation>
    </message>
    <message>
        <source>save it as {better} and import that</source>
        <translation>{better}로 저장하여 가져오십시오</translation>
    </message>
    <message>
        <source>size of the text</source>
        <translation>글자의 크기</translation>
    </message>
    <message>
        <source>slides: {numbers}</source>
        <translation>슬라이드 {numbers}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>source numbers</source>
        <translation>출처 번호</translation>
    </message>
    <message>
        <source>speaker of each point</source>
        <translation>요지별 발언자</translation>
    </message>
    <message>
        <source>speaking time</source>
        <translation>발언 시간</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>진술</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>symbol, edition and date</source>
        <translation>문서 기호, 판, 날짜</translation>
    </message>
    <message>
        <source>tabs on right-hand pages</source>
        <translation>오른쪽 면의 탭</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>text searchable and unchanged</source>
        <translation>글의 검색 가능과 보존</translation>
    </message>
    <message>
        <source>the dossier has no statement with the key “{text}”; {instead}</source>
        <translation>현안철에 키가 “{text}”인 진술이 없습니다. {instead}</translation>
    </message>
    <message>
        <source>the key of a statement</source>
        <translation>진술의 키</translation>
    </message>
    <message>
        <source>the key or the name of a {kind}</source>
        <translation>{kind}의 키나 이름</translation>
    </message>
    <message>
        <source>the key “{key}” is missing here; write “{form}”</source>
        <translation>여기에 키 “{key}”이(가) 없습니다. “{form}”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>the key “{key}” is missing here; write “{key}: …”</source>
        <translation>여기에 키 “{key}”이(가) 없습니다. “{key}: …”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>the key “{text}” stands here a second time (first in line {first}); keep one of them</source>
        <translation>키 “{text}”이(가) 두 번 있습니다(처음은 {first}번째 줄). 하나만 두십시오</translation>
    </message>
    <message>
        <source>the mark has lost its words</source>
        <translation>표시가 놓일 말을 잃음</translation>
    </message>
    <message>
        <source>the nearest there is “{nearest}”; quote that</source>
        <translation>가장 가까운 말은 “{nearest}”입니다. 그것을 인용하십시오</translation>
    </message>
    <message>
        <source>the note is not for print</source>
        <translation>인쇄하지 않는 메모</translation>
    </message>
    <message>
        <source>the pack has more than {max_nodes} values (aliases counted in full); split it into several</source>
        <translation>꾸러미의 값이 {max_nodes}개를 넘습니다(별칭도 모두 셈). 여럿으로 나누십시오</translation>
    </message>
    <message>
        <source>the sheet “{title}”</source>
        <translation>시트 “{title}”</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not allowed; write the value alone</source>
        <translation>태그 “{tag}”은(는) 쓸 수 없습니다. 값만 쓰십시오</translation>
    </message>
    <message>
        <source>the text is nested deeper than {max_depth} levels; write it flatter</source>
        <translation>글이 {max_depth}단계보다 깊습니다. 더 얕게 쓰십시오</translation>
    </message>
    <message>
        <source>the words are not printed.</source>
        <translation>말이 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>the words differ from the passage</source>
        <translation>구절과 말이 다름</translation>
    </message>
    <message>
        <source>the words in that language</source>
        <translation>그 언어의 말</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>상대 측</translation>
    </message>
    <message>
        <source>there is a second {kind} “{key}” in this pack; give each a “key” (and “id”) of its own</source>
        <translation>이 꾸러미에 {kind} “{key}”이(가) 또 있습니다. 각각 다른 “key”(와 “id”)를 주십시오</translation>
    </message>
    <message>
        <source>there is no key “{key}” here; {advice}</source>
        <translation>여기에 키 “{key}”은(는) 없습니다. {advice}</translation>
    </message>
    <message>
        <source>there is no key “{key}” here; {instead}</source>
        <translation>여기에 키 “{key}”은(는) 없습니다. {instead}</translation>
    </message>
    <message>
        <source>there is no rule “{name}”; there are {rules}</source>
        <translation>규칙 “{name}”은(는) 없습니다. 있는 것: {rules}</translation>
    </message>
    <message>
        <source>this program reads packs of version {version}; write “version: {version}” instead</source>
        <translation>이 프로그램은 버전 {version} 꾸러미를 읽습니다. “version: {version}”(으)로 쓰십시오</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>usable and not for disclosure apart</source>
        <translation>쓸 것과 비공개를 나눔</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>whole paths, such as [&quot;/srv/incoming&quot;]</source>
        <translation>[&quot;/srv/incoming&quot;]과 같은 전체 경로</translation>
    </message>
    <message>
        <source>words in type that is not seen (page {listed})</source>
        <translation>보이지 않는 글자로 된 말({listed}쪽)</translation>
    </message>
    <message>
        <source>words outside the page (page {listed})</source>
        <translation>쪽 바깥에 있는 말({listed}쪽)</translation>
    </message>
    <message>
        <source>words under bars, which whoever has the file can read (page {listed})</source>
        <translation>가림막 아래에 있으나 파일을 가진 사람은 읽을 수 있는 말({listed}쪽)</translation>
    </message>
    <message>
        <source>write one of these instead: {words}</source>
        <translation>다음 중 하나로 쓰십시오: {words}</translation>
    </message>
    <message>
        <source>write “{near}” instead</source>
        <translation>“{near}”(으)로 쓰십시오</translation>
    </message>
    <message>
        <source>{code} (page {page}): {message}</source>
        <translation>{code}({page}쪽): {message}</translation>
    </message>
    <message>
        <source>{count} deletions</source>
        <translation>삭제 {count}곳</translation>
    </message>
    <message>
        <source>{count} holders are named for {copies} copies; ask for as many copies as there are holders.</source>
        <translation>사본 {copies}부에 받는 사람이 {count}명입니다. 받는 사람 수만큼 사본을 만드십시오.</translation>
    </message>
    <message>
        <source>{count} insertions</source>
        <translation>삽입 {count}곳</translation>
    </message>
    <message>
        <source>{count} more pages are damaged.</source>
        <translation>그 밖에 {count}쪽이 더 손상되었습니다.</translation>
    </message>
    <message>
        <source>{count} objectives; one to {most} are usual.</source>
        <translation>목표가 {count}개입니다. 보통 하나에서 {most}개입니다.</translation>
    </message>
    <message>
        <source>{count} of {all} pages have no text (page {listed}): they are pictures</source>
        <translation>{all}쪽 중 {count}쪽에 글이 없습니다({listed}쪽). 그림입니다</translation>
    </message>
    <message>
        <source>{count} of {all} statements and answers have no words in {language}; they print as written.</source>
        <translation>진술과 답변 {all}건 중 {count}건에 {language} 글이 없어 쓰인 그대로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>구절 {count}개</translation>
    </message>
    <message>
        <source>{count} points to make; {most_points} are the most.</source>
        <translation>요지가 {count}개입니다. 최대 {most_points}개입니다.</translation>
    </message>
    <message>
        <source>{count} portions should begin with {mark}, {found} do.</source>
        <translation>{mark}(으)로 시작해야 할 부분이 {count}개인데 {found}개만 그렇습니다.</translation>
    </message>
    <message>
        <source>{expected} were expected, {looked_at} were found.</source>
        <translation>{expected}개가 있어야 하는데 {looked_at}개를 찾았습니다.</translation>
    </message>
    <message>
        <source>{failed} of {looked_at} fail.</source>
        <translation>{looked_at}건 중 {failed}건 불합격입니다.</translation>
    </message>
    <message>
        <source>{file} lies outside the pack&apos;s folder; move it into the folder.</source>
        <translation>{file}이(가) 꾸러미의 폴더 밖에 있습니다. 폴더 안으로 옮기십시오.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not YAML ({problem}); check indentation, colons and quotation marks.</source>
        <translation>{file} {line}번째 줄: YAML이 아닙니다({problem}). 들여쓰기, 쌍점, 따옴표를 확인하십시오.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {sentence}.</source>
        <translation>{file} {line}번째 줄: {sentence}.</translation>
    </message>
    <message>
        <source>{file}: the pack is longer than {max_characters} characters; split it into several.</source>
        <translation>{file}: 꾸러미가 {max_characters}자보다 깁니다. 여럿으로 나누십시오.</translation>
    </message>
    <message>
        <source>{file}: the text holds half a character (a lone surrogate); write the character anew.</source>
        <translation>{file}: 글자의 반쪽(짝 없는 서로게이트)이 있습니다. 그 글자를 다시 쓰십시오.</translation>
    </message>
    <message>
        <source>{file}: this is not YAML ({error}); take the character out or write it as an escape.</source>
        <translation>{file}: YAML이 아닙니다({error}). 그 글자를 빼거나 이스케이프로 쓰십시오.</translation>
    </message>
    <message>
        <source>{first} And {count} more.</source>
        <translation>{first} 외 {count}건.</translation>
    </message>
    <message>
        <source>{holder} already holds copy {number} of this edition; each reader has one.</source>
        <translation>{holder}에게 이미 이 판의 {number}번 사본이 있습니다. 한 사람에 한 부입니다.</translation>
    </message>
    <message>
        <source>{insertions} (read) and {deletions} (left out)</source>
        <translation>{insertions}(읽음), {deletions}(뺌)</translation>
    </message>
    <message>
        <source>{looked_at} looked at</source>
        <translation>{looked_at}건 점검</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({reason}). See that you may open the folder it lies in, then import it again.</source>
        <translation>{name}을(를) 확인할 수 없습니다({reason}). 이 항목이 있는 폴더를 열 권한이 있는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); check the name and that you may read the file.</source>
        <translation>{name}을(를) 읽을 수 없습니다({reason}). 이름과 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} includes more than {max_files} files; put several dossiers into one file.</source>
        <translation>{name}이(가) 파일을 {max_files}개보다 많이 포함합니다. 현안철 여럿을 한 파일에 두십시오.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe and no file: there is nothing to read.</source>
        <translation>{name}은(는) 파일이 아니라 장치나 파이프입니다. 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>{name} is a link that leads out of the folder: import the file itself if you want it.</source>
        <translation>{name}은(는) 폴더 밖으로 이어지는 링크입니다. 필요하면 그 파일을 직접 가져오십시오.</translation>
    </message>
    <message>
        <source>{name} is a link to a file that is not there: there is nothing to read.</source>
        <translation>{name}은(는) 없는 파일을 가리키는 링크입니다. 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>{name} is included twice; take one of the two lines out.</source>
        <translation>{name}이(가) 두 번 포함되었습니다. 한 줄을 지우십시오.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {start}); save it as UTF-8.</source>
        <translation>{name}은(는) UTF-8 글이 아닙니다({start}번째 바이트). UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>{name} is not the file in the signed list: it is damaged or was changed. {not_made}</source>
        <translation>{name}은(는) 서명된 목록의 파일이 아닙니다. 손상되었거나 바뀌었습니다. {not_made}</translation>
    </message>
    <message>
        <source>{name} lies outside the pack&apos;s folder; move it into the folder.</source>
        <translation>{name}이(가) 꾸러미의 폴더 밖에 있습니다. 폴더 안으로 옮기십시오.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a list of file names belongs here; write “include: [people.yaml]” instead.</source>
        <translation>{name} {line}번째 줄: 여기에는 파일 이름 목록이 와야 합니다. “include: [people.yaml]”처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>{not_there} ({name} for the occasion)</source>
        <translation>{not_there}(이 회담에서 {name})</translation>
    </message>
    <message>
        <source>{one} and the {other}</source>
        <translation>{one} 및 {other}</translation>
    </message>
    <message>
        <source>{package} is no list of checksums. {not_made}</source>
        <translation>{package}은(는) 검사합 목록이 아닙니다. {not_made}</translation>
    </message>
    <message>
        <source>{pages} pages; a binder holds {most_pages}.</source>
        <translation>{pages}쪽입니다. 바인더 하나에는 {most_pages}쪽까지 들어갑니다.</translation>
    </message>
    <message>
        <source>{parts} left blank.</source>
        <translation>{parts}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>{parts} not printed after it.</source>
        <translation>그 뒤에 {parts}이(가) 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check the name and that you may read it.</source>
        <translation>{path}을(를) 읽을 수 없습니다({reason}). 이름과 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); it belongs beside the package.</source>
        <translation>{path}을(를) 읽을 수 없습니다({reason}). 프로그램 파일 옆에 있어야 합니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); name the package that is to be looked at.</source>
        <translation>{path}을(를) 읽을 수 없습니다({reason}). 살펴볼 프로그램 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); give another place, or make room.</source>
        <translation>{path}에 쓸 수 없습니다({reason}). 다른 곳을 고르거나 공간을 마련하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); give another place, or make room. What stood there before is unchanged.</source>
        <translation>{path}에 쓸 수 없습니다({reason}). 다른 곳을 고르거나 공간을 마련하십시오. 전에 있던 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>{place} cannot be written ({reason}); see that you may write to it, or make room there.</source>
        <translation>{place}에 쓸 수 없습니다({reason}). 쓰기 권한을 확인하거나 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>“{text}” is among the names already; give another form.</source>
        <translation>“{text}”은(는) 이미 이름 가운데 있습니다. 다른 표기를 적으십시오.</translation>
    </message>
    <message>
        <source>“{title}” was not read from a file, so it cannot be read anew; import the file it is from.</source>
        <translation>“{title}”은(는) 파일에서 읽은 것이 아니어서 새로 읽을 수 없습니다. 원래 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>“{title}” was not read from a file, so it has no pages to read by machine; import a scan of it.</source>
        <translation>“{title}”은(는) 파일에서 읽은 것이 아니어서 기계로 읽을 쪽이 없습니다. 스캔한 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>“{title}” was not read from a file; read its words in the library.</source>
        <translation>“{title}”은(는) 파일에서 읽은 것이 아닙니다. 자료실에서 그 글을 읽으십시오.</translation>
    </message>
    <message>
        <source>{points} points to make; {many_points} are easier to hold.</source>
        <translation>요지가 {points}개입니다. {many_points}개가 지키기 쉽습니다.</translation>
    </message>
    <message>
        <source>{role} has something in it that does not belong there.</source>
        <translation>{role}에 있으면 안 되는 것이 있습니다.</translation>
    </message>
    <message>
        <source>{role} is empty.</source>
        <translation>{role}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>{tag} begins inside {other}.</source>
        <translation>{tag}이(가) {other} 안에서 시작합니다.</translation>
    </message>
    <message>
        <source>{which}, which can be read and marked by page, but not searched. To search them, open the brief and choose “Read the pages by machine” among the commands (Ctrl+K), or use attache ocr.</source>
        <translation>{which}. 읽고 쪽별로 표시할 수 있으나 검색되지는 않습니다. 검색하려면 자료를 열고 명령(Ctrl+K)에서 “쪽을 기계로 읽기”를 고르거나 attache ocr를 쓰십시오.</translation>
    </message>
    <message>
        <source>“*{anchor}” repeats something that contains itself or was never named; write it out</source>
        <translation>“*{anchor}”이(가) 자신을 포함하는 것이나 이름 없는 것을 되풀이합니다. 풀어서 쓰십시오</translation>
    </message>
    <message>
        <source>“all”, “books” or “nothing”</source>
        <translation>“all”, “books” 또는 “nothing”</translation>
    </message>
    <message>
        <source>“date:{text}” is no date (1965, 1965-06, 1965..1970 are); it was taken as a plain word.</source>
        <translation>“date:{text}”은(는) 날짜가 아닙니다(1965, 1965-06, 1965..1970처럼 씁니다). 일반 단어로 찾았습니다.</translation>
    </message>
    <message>
        <source>“paragraph 0-512 page 1”</source>
        <translation>“paragraph 0-512 page 1”</translation>
    </message>
    <message>
        <source>“{code}” is not a language of a pack; {instead}</source>
        <translation>“{code}”은(는) 꾸러미의 언어가 아닙니다. {instead}</translation>
    </message>
    <message>
        <source>“{field}:{text}” is not known ({known} are); it was taken as a plain word.</source>
        <translation>“{field}:{text}”은(는) 알 수 없습니다(있는 것: {known}). 일반 단어로 찾았습니다.</translation>
    </message>
    <message>
        <source>“{field}” is no field with words here; take one of: {known}.</source>
        <translation>“{field}”은(는) 여기서 글이 있는 항목이 아닙니다. 다음에서 고르십시오: {known}.</translation>
    </message>
    <message>
        <source>“{form}” is printed for “{person}”; use one form.</source>
        <translation>“{person}”이(가) “{form}”(으)로 인쇄됩니다. 한 가지 표기를 쓰십시오.</translation>
    </message>
    <message>
        <source>“{hit}” is not part of a text; cut it.</source>
        <translation>“{hit}”은(는) 글의 일부가 아닙니다. 빼십시오.</translation>
    </message>
    <message>
        <source>“{hit}” means nothing without the day it was written; give the date.</source>
        <translation>“{hit}”은(는) 쓴 날을 모르면 뜻이 없습니다. 날짜를 적으십시오.</translation>
    </message>
    <message>
        <source>“{id}” is taken by another part of the same object; give each its own</source>
        <translation>“{id}”은(는) 같은 항목의 다른 부분이 쓰고 있습니다. 각각 다른 것을 주십시오</translation>
    </message>
    <message>
        <source>“{label}” as of {as_of} has outlived its shelf life.</source>
        <translation>{as_of} 기준 “{label}”의 유효 기간이 지났습니다.</translation>
    </message>
    <message>
        <source>“{label}” lacks: {parts}.</source>
        <translation>“{label}”에 없는 것: {parts}.</translation>
    </message>
    <message>
        <source>“{label}” was set by your administrator; {choices}.</source>
        <translation>“{label}”은(는) 관리자가 정했습니다. {choices}.</translation>
    </message>
    <message>
        <source>“{line}” is missing on the cover.</source>
        <translation>표지에 “{line}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“{name}:” needs a word after it; it was passed over.</source>
        <translation>“{name}:” 뒤에 말이 필요하여 무시했습니다.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages, so “{part}” cannot be printed of it; name pages from 1 to {count}.</source>
        <translation>“{name}”은(는) {count}쪽이므로 “{part}”을(를) 인쇄할 수 없습니다. 1부터 {count}까지의 쪽을 적으십시오.</translation>
    </message>
    <message>
        <source>“{name}” is not listed.</source>
        <translation>“{name}”이(가) 목록에 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” wants {value}</source>
        <translation>“{name}”의 값은 {value}(이)라야 합니다</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”</source>
        <translation>“{one}” 또는 “{other}”</translation>
    </message>
    <message>
        <source>“{short}” is not written out where “{title}” first uses it.</source>
        <translation>“{title}”에서 “{short}”이(가) 처음 나올 때 풀어 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>“{strange}” is no guess of “{title}”; its guesses are: {guesses}.</source>
        <translation>“{strange}”은(는) “{title}”의 추정이 아닙니다. 추정: {guesses}.</translation>
    </message>
    <message>
        <source>“{strange}” never stands in a recovery code. Compare group {number} with the printed one.</source>
        <translation>“{strange}”은(는) 복구 코드에 쓰이지 않습니다. {number}번째 묶음을 인쇄한 코드와 비교하십시오.</translation>
    </message>
    <message>
        <source>“{text}:” is not a field ({words_of_fields} are); it was taken as a plain word.</source>
        <translation>“{text}:”은(는) 검색 항목이 아닙니다(있는 것: {words_of_fields}). 일반 단어로 찾았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not allowed here; {instead}</source>
        <translation>“{text}”은(는) 여기에 쓸 수 없습니다. {instead}</translation>
    </message>
    <message>
        <source>“{text}” is not what the source says; it is left out of the book.</source>
        <translation>“{text}”은(는) 출처의 말과 달라 책자에서 뺐습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not {name}; write {example} instead</source>
        <translation>“{text}”은(는) {name}이(가) 아닙니다. {example}(으)로 쓰십시오</translation>
    </message>
    <message>
        <source>“{text}” needs a word right after it; it was passed over.</source>
        <translation>“{text}” 바로 뒤에 말이 필요하여 무시했습니다.</translation>
    </message>
    <message>
        <source>“{text}” rests on no passage.</source>
        <translation>“{text}”에 근거 구절이 없습니다.</translation>
    </message>
    <message>
        <source>“{text}” rests on the other side&apos;s word alone.</source>
        <translation>“{text}”의 근거가 상대 측의 말뿐입니다.</translation>
    </message>
    <message>
        <source>“{text}” stands in the margin.</source>
        <translation>“{text}”이(가) 여백에 나와 있습니다.</translation>
    </message>
    <message>
        <source>“{title}” begins on a left-hand page.</source>
        <translation>“{title}”이(가) 왼쪽 면에서 시작합니다.</translation>
    </message>
    <message>
        <source>“{title}” cannot be newer than itself; link the versions the other way round.</source>
        <translation>“{title}”은(는) 자신보다 새로울 수 없습니다. 판을 반대로 연결하십시오.</translation>
    </message>
    <message>
        <source>“{title}” does not end with its originator and date.</source>
        <translation>“{title}” 끝에 작성 부서와 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>“{title}” has no bookmark with its page number.</source>
        <translation>“{title}”에 쪽 번호가 있는 책갈피가 없습니다.</translation>
    </message>
    <message>
        <source>“{title}” has no marks that may leave the library; mark something first.</source>
        <translation>“{title}”에는 자료실 밖으로 내보낼 표시가 없습니다. 먼저 표시하십시오.</translation>
    </message>
    <message>
        <source>“{title}” has no page without text: there is nothing to read by machine.</source>
        <translation>“{title}”에는 글 없는 쪽이 없습니다. 기계로 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{title}” has no page {page}; it has {count}.</source>
        <translation>“{title}”에 {page}쪽이 없습니다. 모두 {count}쪽입니다.</translation>
    </message>
    <message>
        <source>“{title}” has this subject no more; open its agenda.</source>
        <translation>“{title}”에 이 의제가 더 이상 없습니다. 의제를 열어 보십시오.</translation>
    </message>
    <message>
        <source>“{title}” is not one of several articles of a file; there is nothing to put together.</source>
        <translation>“{title}” 자료는 한 파일의 여러 기사 가운데 하나가 아닙니다. 합칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{title}” shares {percent} % of its words with “{other}” (compare {ids}).</source>
        <translation>“{title}” 단어의 {percent}%가 “{other}”에도 있습니다(비교: {ids}).</translation>
    </message>
    <message>
        <source>“{title}” takes {pages} pages; {most} are the ceiling.</source>
        <translation>“{title}”이(가) {pages}쪽입니다. 최대 {most}쪽입니다.</translation>
    </message>
    <message>
        <source>“{twice}” is to hold two copies; each reader has one number, so name each once.</source>
        <translation>“{twice}”에게 사본 두 부가 주어집니다. 한 사람에 번호 하나이므로 한 번씩만 적으십시오.</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen for “{label}”; {choices}.</source>
        <translation>“{label}”에 “{value}”은(는) 고를 수 없습니다. {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment of a calendar: export it anew and import that.</source>
        <translation>“{value}”은(는) 달력의 시각이 아닙니다. 다시 내보낸 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“{what}” is missing on the first page of “{title}”.</source>
        <translation>“{title}”의 첫 쪽에 “{what}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“{words}” could be more than one {noun}: {choices}. Give the id of the one you mean.</source>
        <translation>“{words}”에 맞는 {noun}이(가) 여럿입니다: {choices}. 찾는 것의 id를 적으십시오.</translation>
    </message>
    <message>
        <source>“{words}” does not say when the last meeting was.</source>
        <translation>“{words}”에 지난 회담의 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>“{words}” does not say which pages of “{name}” are printed; write them like 3-7, 12.</source>
        <translation>“{words}”에는 “{name}”의 어느 쪽을 인쇄할지 나와 있지 않습니다. 3-7, 12처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in the brief “{brief}”; {advice} instead</source>
        <translation>“{words}”이(가) 자료 “{brief}”에 없습니다. {advice}</translation>
    </message>
    <message>
        <source>“{words}” does not stand {count} times in the brief “{brief}”; {advice} instead</source>
        <translation>“{words}”이(가) 자료 “{brief}”에 {count}번 나오지 않습니다. {advice}</translation>
    </message>
    <message>
        <source>“{words}” is withheld from this reader, and also stands {place} in what may be given: “{allowed}”. Reword one of them, or mark both alike.</source>
        <translation>“{words}”은(는) 이 사람에게 비공개인데 공개할 수 있는 내용에도 있습니다({place}): “{allowed}”. 한쪽을 고쳐 쓰거나 비밀 표시를 같게 하십시오.</translation>
    </message>
    <message>
        <source>“{words}” is withheld from this reader, yet stands {place}, outside the statements that carry a marking; reword it there.</source>
        <translation>“{words}”은(는) 이 사람에게 비공개인데 비밀 표시가 있는 진술 밖에 나옵니다({place}). 그곳을 고쳐 쓰십시오.</translation>
    </message>
    <message>
        <source>“{word}~” may differ by two letters at most.</source>
        <translation>“{word}~”은(는) 두 글자까지만 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>“{wrong}” is not a text that can be translated; {instead}</source>
        <translation>“{wrong}”은(는) 번역할 수 있는 글이 아닙니다. {instead}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… 외 {count}건.</translation>
    </message>
    <message>
        <source>A tag of this page has thousands of attributes, which no honest page has: save what it shows as PDF.</source>
        <translation>이 페이지의 태그 하나에 속성이 수천 개 있습니다. 정상적인 페이지에는 없는 일이므로, 보이는 내용을 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>Head or foot of the pages says “{line}”: it may be a marking that no scheme here has; the choice is yours.</source>
        <translation>쪽의 머리나 꼬리에 “{line}”이(가) 있습니다. 이곳의 어느 체계에도 없는 비밀 표시일 수 있으며, 직접 고르십시오.</translation>
    </message>
    <message>
        <source>The head of this mail is longer than that of any honest mail: save what you need of it as PDF and import that.</source>
        <translation>이 메일의 머리 부분이 정상적인 메일보다 훨씬 깁니다. 필요한 내용을 PDF로 저장해서 가져오십시오.</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is not a readable PDF. Get a complete copy of it.</source>
        <translation>파일을 보일 수 없습니다. 읽을 수 있는 PDF가 아닙니다. 온전한 사본을 구하십시오.</translation>
    </message>
    <message>
        <source>The file holds the same words as “{title}”; choose the file of a newer version.</source>
        <translation>파일의 글이 “{title}”와(과) 같습니다. 새 판의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The words “{quote}” are not in this brief; check how they are written.</source>
        <translation>“{quote}”이라는 말이 이 자료에 없습니다. 적은 것을 확인하십시오.</translation>
    </message>
    <message>
        <source>“{title}” was read from this very file; choose the file of a newer version.</source>
        <translation>“{title}”이(가) 바로 이 파일에서 읽은 것입니다. 새 판의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>A library&apos;s name has {most} letters at the most; give it a shorter one.</source>
        <translation>자료실 이름은 최대 {most}자입니다. 더 짧게 지으십시오.</translation>
    </message>
    <message>
        <source>Columns of the library&apos;s list</source>
        <translation>자료실 목록의 열</translation>
    </message>
    <message>
        <source>Form of the library&apos;s list</source>
        <translation>자료실 목록의 모양</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>자료실 이름</translation>
    </message>
    <message>
        <source>Rename the library</source>
        <translation>자료실 이름 바꾸기</translation>
    </message>
    <message>
        <source>Sizes of the panes of each screen</source>
        <translation>화면마다 칸의 크기</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>높은 대비</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>전체 크기</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>잠그기까지</translation>
    </message>
    <message>
        <source>Open with the keyring of this desktop</source>
        <translation>이 컴퓨터의 키링으로 열기</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>Its own keys again</source>
        <translation>원래 키로</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>키 없음</translation>
    </message>
    <message numerus="yes">
        <source>locked after at most %n min</source>
        <translation>
            <numerusform>최대 %n분 뒤 잠금</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passphrases of at least %n characters</source>
        <translation>
            <numerusform>암호 문구는 %n자 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>no weak passphrase</source>
        <translation>약한 암호 문구 금지</translation>
    </message>
    <message>
        <source>strong passphrases alone</source>
        <translation>강한 암호 문구만 허용</translation>
    </message>
    <message>
        <source>only finished books may be saved outside the library</source>
        <translation>완성된 책자만 자료실 밖에 저장 가능</translation>
    </message>
    <message>
        <source>nothing may be saved outside the library</source>
        <translation>자료실 밖에 저장 금지</translation>
    </message>
    <message>
        <source>marking schemes: {names}</source>
        <translation>비밀 표시 체계: {names}</translation>
    </message>
    <message>
        <source>folders that may be watched: {names}</source>
        <translation>감시할 수 있는 폴더: {names}</translation>
    </message>
    <message>
        <source>no keyring opens the library</source>
        <translation>키링으로 자료실을 열 수 없음</translation>
    </message>
    <message>
        <source>Set by your administrator: {rules}.</source>
        <translation>관리자가 정함: {rules}.</translation>
    </message>
    <message>
        <source>Everything has the new size from the next start on.</source>
        <translation>새 크기는 다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this computer can then open the library. Passphrase and recovery code still do.</source>
        <translation>그러면 이 컴퓨터에 로그인한 사람은 누구나 자료실을 열 수 있습니다. 암호 문구와 복구 코드로도 계속 열립니다.</translation>
    </message>
    <message>
        <source>Size of everything, from the next start</source>
        <translation>전체 크기(다음 시작부터)</translation>
    </message>
    <message>
        <source>Enter on a command, then press its new keys.</source>
        <translation>명령에서 Enter를 누른 뒤 새 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Press the new keys of “{command}”; Esc leaves them as they are.</source>
        <translation>“{command}”의 새 키를 누르십시오. Esc는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}” already; nothing was changed.</source>
        <translation>{keys}은(는) 이미 “{command}”의 키입니다. 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>바꾸었습니다.</translation>
    </message>
    <message>
        <source>A single letter would be typed: take one with Ctrl or Alt, or a function key.</source>
        <translation>글자 하나는 그대로 입력됩니다. Ctrl이나 Alt와 함께 누르는 키나 기능 키를 쓰십시오.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>모양과 언어</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>안전</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>varies</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>저자</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>비밀 등급</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>What is shown beside the text</source>
        <translation>본문 옆에 보이는 것</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의제</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>MEETING NOW</source>
        <translation>진행 중인 회담</translation>
    </message>
    <message>
        <source>LAST MEETING</source>
        <translation>지난 회담</translation>
    </message>
    <message>
        <source>Book, edition {number}</source>
        <translation>책자 제{number}판</translation>
    </message>
    <message>
        <source>Turn to another library</source>
        <translation>다른 자료실로 바꾸기</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>자료실 잠그기</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>책자</translation>
    </message>
    <message>
        <source>NEXT MEETING</source>
        <translation>다음 회담</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>{share} % of the text</source>
        <translation>본문의 {share}%</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>passage deleted</source>
        <translation>삭제된 구절</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>근거 없음</translation>
    </message>
    <message>
        <source>only their side&apos;s</source>
        <translation>상대 측 근거뿐</translation>
    </message>
    <message>
        <source>The passage was deleted.</source>
        <translation>구절이 삭제되었습니다.</translation>
    </message>
</context>
<context>
    <name>StatementInspector</name>
    <message>
        <source>The statement in hand</source>
        <translation>고른 진술</translation>
    </message>
    <message>
        <source>Select a statement to see what it rests on.</source>
        <translation>진술을 고르면 그 근거가 보입니다.</translation>
    </message>
    <message>
        <source>Delete the statement</source>
        <translation>진술 삭제</translation>
    </message>
    <message>
        <source>RESTS ON</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>No source yet. Mark a passage in a brief, press Ctrl+E and choose this statement.</source>
        <translation>아직 근거가 없습니다. 자료에서 구절을 표시하고 Ctrl+E를 눌러 이 진술을 고르십시오.</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>구절 더하기</translation>
    </message>
    <message>
        <source>Find more</source>
        <translation>더 찾기</translation>
    </message>
    <message>
        <source>Search the whole library for passages that support it</source>
        <translation>뒷받침할 구절을 자료실 전체에서 검색</translation>
    </message>
    <message>
        <source>HANDLING</source>
        <translation>취급</translation>
    </message>
    <message>
        <source>Not for disclosure to the other side</source>
        <translation>상대 측에 비공개</translation>
    </message>
    <message>
        <source>Details and other languages</source>
        <translation>세부와 다른 언어</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>No other finding</source>
        <translation>다른 지적 없음</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>고칠 것 없음</translation>
    </message>
    <message>
        <source>Rests on a source of its own</source>
        <translation>독자적 근거가 있음</translation>
    </message>
    <message>
        <source>Every passage word for word</source>
        <translation>모든 구절이 원문 그대로</translation>
    </message>
    <message>
        <source>Edited {when} by {name}</source>
        <translation>{when} {name} 수정</translation>
    </message>
    <message>
        <source>Edited {when}</source>
        <translation>{when} 수정</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>이력 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>GOES INTO</source>
        <translation>실린 곳</translation>
    </message>
    <message>
        <source>{name}, edition {number}</source>
        <translation>{name}, 제{number}판</translation>
    </message>
    <message>
        <source>tab {tab}</source>
        <translation>탭 {tab}</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>비밀 등급</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Time to say</source>
        <translation>발언 시간</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>짧은 문구</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>달성 기준</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>차선안</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>{time}, reckoned from the words</source>
        <translation>{time}, 글에서 추산</translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message>
        <source>Use as evidence for</source>
        <translation>근거로 쓸 진술</translation>
    </message>
    <message>
        <source>Use as evidence for which statement?</source>
        <translation>어느 진술의 근거로 씁니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>진술 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossiers yet. Begin one under Dossiers.</source>
        <translation>아직 현안철이 없습니다. 현안철에서 시작하십시오.</translation>
    </message>
    <message>
        <source>Used as evidence for “{statement}”</source>
        <translation>“{statement}”의 근거로 썼습니다</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>Drag to move; Alt with the arrows does the same</source>
        <translation>끌어서 옮기기. Alt와 화살표로도 됩니다</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>아직 근거 없음</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>대외 언급 불가</translation>
    </message>
    <message>
        <source>not in {language} yet</source>
        <translation>아직 {language} 없음</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>진술의 문안</translation>
    </message>
    <message>
        <source>The same in {language}</source>
        <translation>같은 내용을 {language}로</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>남음</translation>
    </message>
</context>
<context>
    <name>StepsScreen</name>
    <message>
        <source>To after this step</source>
        <translation>이 단계 뒤로</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>아직 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Everything you do in the library is a step with a name.</source>
        <translation>자료실에서 하는 모든 일이 이름 있는 단계입니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>작업 단계</translation>
    </message>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>취소됨</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n단계</numerusform>
        </translation>
    </message>
    <message>
        <source>The library stands like this now.</source>
        <translation>자료실은 지금 이 상태입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n단계를 취소했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n단계를 다시 했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days}일 후</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>탭</translation>
    </message>
</context>
<context>
    <name>TableSide</name>
    <message>
        <source>Around the table</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Somebody around the table</source>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>OUR SIDE</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>THEIR SIDE</source>
        <translation>상대 측</translation>
    </message>
    <message>
        <source>OTHERS</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Nobody yet. Begin with those who speak.</source>
        <translation>아직 없습니다. 발언할 사람부터 추가하십시오.</translation>
    </message>
    <message>
        <source>Names of office-holders are invented for the sample.</source>
        <translation>견본의 직위자 이름은 지어낸 것입니다.</translation>
    </message>
    <message>
        <source>BOOKS FOR THIS MEETING</source>
        <translation>이 회담의 책자</translation>
    </message>
    <message>
        <source>No book for this meeting yet. Ctrl+B builds the first.</source>
        <translation>이 회담의 책자가 아직 없습니다. Ctrl+B로 처음 만듭니다.</translation>
    </message>
    <message>
        <source>Somebody not in the library</source>
        <translation>자료실에 없는 사람</translation>
    </message>
    <message>
        <source>final</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>edition {number}, {state} · {pages} pages</source>
        <translation>제{number}판, {state} · {pages}쪽</translation>
    </message>
    <message>
        <source>PROMISED</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>late: promised for {date}</source>
        <translation>늦음: {date}까지 약속</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>{date}까지</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Cleaned text</source>
        <translation>정리한 본문</translation>
    </message>
    <message>
        <source>Scrolls together</source>
        <translation>함께 움직임</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>정리 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>TopBand</name>
    <message>
        <source>Put this away</source>
        <translation>이 알림 치우기</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Drop in what came overnight</source>
        <translation>밤사이 들어온 자료를 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or press Ctrl+O. Each becomes a brief, cleaned and dated. What the program only guesses is violet until you confirm it.</source>
        <translation>파일을 이 창 어디에나 놓거나 Ctrl+O를 누르십시오. 하나하나가 정리되고 날짜가 붙은 자료가 됩니다. 추정한 것은 확인할 때까지 보라색입니다.</translation>
    </message>
    <message>
        <source>Read, select, press one key</source>
        <translation>읽고, 고르고, 키 하나만 누르십시오</translation>
    </message>
    <message>
        <source>H highlights, Q asks, C quotes, F keeps a figure, E makes evidence, N writes a note. A mark stays on its words when a newer version comes in, or says that it cannot.</source>
        <translation>H 강조, Q 질문, C 인용, F 수치, E 근거, N 메모. 새 판이 와도 표시는 그 말에 남고, 그럴 수 없으면 알립니다.</translation>
    </message>
    <message>
        <source>Keep a dossier on each issue</source>
        <translation>현안마다 현안철을 두십시오</translation>
    </message>
    <message>
        <source>Each statement shows what it rests on. Ctrl+E lets the mark in hand support one.</source>
        <translation>진술마다 무엇에 근거하는지 보입니다. Ctrl+E를 누르면 고른 표시가 진술의 근거가 됩니다.</translation>
    </message>
    <message>
        <source>Print the book that goes into the room</source>
        <translation>회담장에 가져갈 책자를 인쇄</translation>
    </message>
    <message>
        <source>Open a meeting and press Ctrl+B. The book is checked page by page; edition 2 keeps the numbers of every page that did not change. F11 is the view for the room itself.</source>
        <translation>회담을 열고 Ctrl+B를 누르십시오. 책자는 쪽마다 점검되고, 제2판은 바뀌지 않은 쪽의 번호를 그대로 둡니다. F11은 회담장 화면입니다.</translation>
    </message>
    <message>
        <source>Find anything, undo anything</source>
        <translation>무엇이든 찾고 무엇이든 되돌립니다</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F searches everything, in any spelling. Ctrl+K has every command. Ctrl+Z takes back any step, and F1 opens the guide at the right page.</source>
        <translation>Ctrl+Shift+F로 어떤 표기로든 자료실 전체를 찾습니다. Ctrl+K에 모든 명령이 있습니다. Ctrl+Z로 어떤 단계든 되돌리고, F1로 지금 화면의 안내를 엽니다.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>창 둘러보기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{all} 중 {at}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Brief</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>현안철</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message>
        <source>Bring back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>삭제한 것이 없습니다.</translation>
    </message>
    <message>
        <source>What you delete can be brought back from here.</source>
        <translation>삭제한 것은 여기서 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>{day} 삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>삭제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is back</source>
        <translation>“{title}”을(를) 되살렸습니다</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>“{title}”을(를) 완전히 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Delete for good: %n thing(s)?</source>
        <translation>
            <numerusform>%n건을 완전히 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was not deleted stays. Backups and books that were made before keep what they hold.</source>
        <translation>삭제하지 않은 것은 모두 남습니다. 이전에 만든 백업과 책자는 그대로입니다.</translation>
    </message>
    <message>
        <source>What goes cannot be brought back, and steps done before can no longer be undone.</source>
        <translation>삭제한 것은 되살릴 수 없고, 이전 단계는 더 이상 취소할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good</source>
        <translation>
            <numerusform>%n건을 완전히 삭제했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>“{title}” deleted; its marks stand in the one that was kept</source>
        <translation>“{title}”을(를) 삭제했습니다. 그 표시는 남긴 자료에 있습니다</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>둘 다 두었습니다</translation>
    </message>
    <message>
        <source>Kept as two versions</source>
        <translation>두 판으로 두었습니다</translation>
    </message>
    <message>
        <source>{percent} % the same as another brief</source>
        <translation>다른 자료와 {percent}% 같음</translation>
    </message>
    <message>
        <source>{percent} % of its words stand in “{title}” as well.</source>
        <translation>단어의 {percent}%가 “{title}”에도 있습니다.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>이것 두기</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>“{title}” 두기</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>하나만 두기</translation>
    </message>
    <message>
        <source>This one is the newer version</source>
        <translation>이것이 새 판</translation>
    </message>
    <message>
        <source>“{title}” is the newer version</source>
        <translation>새 판: “{title}”</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>새 판</translation>
    </message>
</context>
<context>
    <name>TypedBand</name>
    <message>
        <source>Attaché ended while you were writing in “{field}”; what you had typed is here.</source>
        <translation>“{field}”에 쓰는 중에 Attaché가 종료되었습니다. 입력하던 내용은 여기에 있습니다.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock이 켜져 있습니다</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>복구 코드 쓰기</translation>
    </message>
    <message>
        <source>Open with the keyring</source>
        <translation>키링으로 열기</translation>
    </message>
    <message>
        <source>Other library</source>
        <translation>다른 자료실</translation>
    </message>
    <message>
        <source>Unlock Attaché</source>
        <translation>Attaché 열기</translation>
    </message>
    <message>
        <source>Everything in this library stays on this computer, encrypted.</source>
        <translation>이 자료실의 모든 것은 암호화되어 이 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>No network code is part of this program.</source>
        <translation>이 프로그램에는 통신 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>자판: {language}</translation>
    </message>
    <message>
        <source>Open a library that is there</source>
        <translation>기존 자료실 열기</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호 문구 쓰기</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>figures disagree</source>
        <translation>수치 불일치</translation>
    </message>
    <message>
        <source>mark without a place</source>
        <translation>자리를 잃은 표시</translation>
    </message>
    <message>
        <source>mark to look at after a newer version</source>
        <translation>새 판 뒤 확인할 표시</translation>
    </message>
    <message>
        <source>older than its shelf life</source>
        <translation>유효 기간 지남</translation>
    </message>
    <message>
        <source>nearly the same text</source>
        <translation>거의 같은 글</translation>
    </message>
    <message>
        <source>two cards of one name</source>
        <translation>같은 이름의 카드 두 장</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>기다리는 일이 없습니다.</translation>
    </message>
    <message>
        <source>Clashes, lost marks, stale facts and duplicates come here.</source>
        <translation>불일치, 자리를 잃은 표시, 오래된 사실, 중복이 여기 모입니다.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>결정 필요</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait</source>
        <translation>
            <numerusform>%n건 대기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown</source>
        <translation>미상</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>이견</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Our objectives</source>
        <translation>우리 측 목표</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>말씀요지</translation>
    </message>
    <message>
        <source>Tactical arguments</source>
        <translation>전술적 논거</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>상대 측 목표</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>우리 측 대응</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>언론 대응</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>참고사항</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>희박</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Source brief</source>
        <translation>원자료</translation>
    </message>
    <message>
        <source>Steering brief</source>
        <translation>회담 개요</translation>
    </message>
    <message>
        <source>Issue brief</source>
        <translation>현안 자료</translation>
    </message>
    <message>
        <source>If-raised brief</source>
        <translation>제기 시 대응요지</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>인적사항</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>팩트시트</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>발언문</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>추가 자료</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>수석대표</translation>
    </message>
    <message>
        <source>Plus one</source>
        <translation>배석자</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Notetaker</source>
        <translation>기록 담당</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>공보</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>의전</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>경호</translation>
    </message>
    <message>
        <source>no interpretation</source>
        <translation>통역 없음</translation>
    </message>
    <message>
        <source>consecutive interpretation</source>
        <translation>순차통역</translation>
    </message>
    <message>
        <source>simultaneous interpretation</source>
        <translation>동시통역</translation>
    </message>
    <message>
        <source>whispered interpretation</source>
        <translation>위스퍼링 통역</translation>
    </message>
    <message>
        <source>Summit of two leaders</source>
        <translation>양자 정상회담</translation>
    </message>
    <message>
        <source>Foreign and defence, 2+2</source>
        <translation>외교·국방장관 회의(2+2)</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>장관회담</translation>
    </message>
    <message>
        <source>Pull-aside</source>
        <translation>약식 회동</translation>
    </message>
    <message>
        <source>On the sidelines</source>
        <translation>다자회의 계기 회담</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>예방</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>전화 통화</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>화상 회담</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>상대 측</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>우리 측</translation>
    </message>
    <message>
        <source>They do</source>
        <translation>상대 측</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>어느 쪽이든</translation>
    </message>
    <message>
        <source>No press</source>
        <translation>언론 비공개</translation>
    </message>
    <message>
        <source>Press for pictures</source>
        <translation>촬영만 공개</translation>
    </message>
    <message>
        <source>Open to the press</source>
        <translation>언론 공개</translation>
    </message>
    <message>
        <source>Said in public</source>
        <translation>공개 발언</translation>
    </message>
    <message>
        <source>Said to us</source>
        <translation>우리 측에 한 말</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>우리 측 추정</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>협의 완료</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체됨</translation>
    </message>
</context>
<context>
    <name>WordsOverTime</name>
    <message>
        <source>Their words over time</source>
        <translation>시기별 발언</translation>
    </message>
    <message>
        <source>Nothing quoted yet. Mark a passage with C and name the speaker.</source>
        <translation>아직 인용이 없습니다. 구절을 C로 표시하고 발언자를 적으십시오.</translation>
    </message>
    <message>
        <source>{issue}, {count} stances, chosen</source>
        <translation>{issue}, 입장 {count}개, 선택됨</translation>
    </message>
    <message>
        <source>{issue}, {count} stances</source>
        <translation>{issue}, 입장 {count}개</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>원문 그대로</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Briefs by year</source>
        <translation>연도별 자료</translation>
    </message>
</context>
</TS>
