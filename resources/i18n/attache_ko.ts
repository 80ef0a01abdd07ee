<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>{needed} of {given} min</source>
        <translation>{given}분 중 {needed}</translation>
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
        <translation>제기 시 답변</translation>
    </message>
    <message>
        <source>If they say</source>
        <translation>상대가 말하면</translation>
    </message>
    <message>
        <source>We answer</source>
        <translation>우리 답변</translation>
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
        <translation>하지 말 말</translation>
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
        <translation>까지</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사람</translation>
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
        <translation>누구의 것인가</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>쓸 말</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>피할 말</translation>
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
        <translation>향후 조치</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>향후 조치</translation>
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
        <translation>글</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>짧은 말</translation>
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
        <translation>물을 때만</translation>
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
        <translation>“{title}”와 같은 회담 시작</translation>
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
        <translation>글</translation>
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
        <translation>이 초안은 아직 저장되지 않았습니다. 먼저 만드세요(Ctrl+B). 자료실을 나가는 것은 기록에 남습니다.</translation>
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
        <source>How many</source>
        <translation>몇 부</translation>
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
        <translation>각 부의 모든 쪽에 번호가 찍힙니다. 다음에 책자를 만들 때 함께 만듭니다.</translation>
    </message>
    <message>
        <source>Numbered copies</source>
        <translation>번호를 매긴 부수</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>is out</source>
        <translation>나가 있음</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>돌아옴</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number}번 부</translation>
    </message>
    <message>
        <source>who holds it</source>
        <translation>누가 가지고 있는지</translation>
    </message>
    <message>
        <source>Who has which copy</source>
        <translation>누가 어느 부를 가졌는지</translation>
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
        <translation>구성에 관한 더 많은 것</translation>
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
        <translation>책자의 한 부분의 깊이</translation>
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
        <translation>번호를 매긴 부수…</translation>
    </message>
    <message>
        <source>Parts as this reader usually has them</source>
        <translation>이 독자에게 보통인 구성으로</translation>
    </message>
    <message>
        <source>Usual parts of a book</source>
        <translation>책자의 통상 구성</translation>
    </message>
    <message>
        <source>They are.</source>
        <translation>이미 그렇습니다.</translation>
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
        <source>{passed} of {all} checks pass</source>
        <translation>점검 {all}건 중 {passed}건 합격</translation>
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
        <translation>기록자</translation>
    </message>
    <message>
        <source>the interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>the press officer</source>
        <translation>공보관</translation>
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
        <translation>차례</translation>
    </message>
    <message>
        <source>Steering brief</source>
        <translation>총괄 자료</translation>
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
        <translation>카드</translation>
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
        <translation>상대 제기 시</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>언론 대응</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>발언문</translation>
    </message>
    <message>
        <source>Biographies</source>
        <translation>약력</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>인명과 용어</translation>
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
        <translation>부속서</translation>
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
        <translation>배포와 출처</translation>
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
        <translation>배경 포함</translation>
    </message>
    <message>
        <source>without background</source>
        <translation>배경 없이</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>principals in full</source>
        <translation>수석만 전체</translation>
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
        <translation>카드마다 최대 {count}개 요점</translation>
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
        <translation>상대측 말뿐</translation>
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
        <translation>요점이 너무 많음</translation>
    </message>
    <message>
        <source>Many points</source>
        <translation>요점이 많음</translation>
    </message>
    <message>
        <source>Number of objectives</source>
        <translation>목표의 수</translation>
    </message>
    <message>
        <source>A point without a speaker</source>
        <translation>발언자 없는 요점</translation>
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
        <translation>사람이 없는 쪽</translation>
    </message>
    <message>
        <source>How is the name said?</source>
        <translation>이름을 어떻게 읽나요?</translation>
    </message>
    <message>
        <source>A step without a time</source>
        <translation>시각 없는 순서</translation>
    </message>
    <message>
        <source>Nobody leads a step</source>
        <translation>진행자 없는 순서</translation>
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
        <translation>구분 없는 부분</translation>
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
            <numerusform>고침 %n건, 모두 되돌릴 수 있음</numerusform>
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
        <source>{percent} % the same as another brief</source>
        <translation>다른 문서와 {percent} % 같음</translation>
    </message>
    <message>
        <source>{percent} % of its words stand in “{title}” as well.</source>
        <translation>낱말의 {percent} %가 “{title}”에도 있습니다.</translation>
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
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어 수</translation>
    </message>
</context>
<context>
    <name>BriefRow</name>
    <message>
        <source>{count} words</source>
        <translation>{count}단어</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
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
</context>
<context>
    <name>Checks</name>
    <message>
        <source>What is to be looked at</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>SOLVE BEFORE “FINAL”</source>
        <translation>‘확정’ 전에 해결</translation>
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
</context>
<context>
    <name>ChronologyStrip</name>
    <message>
        <source>Chronology</source>
        <translation>연표</translation>
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
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Give the reason in a few words; what you chose stays chosen.</source>
        <translation>이유를 몇 마디로 적으세요. 고른 것은 그대로 있습니다.</translation>
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
        <translation>다른 것임: 충돌 아님</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>The clash</source>
        <translation>충돌</translation>
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
        <source>The fact stands in one line of your dossiers.</source>
        <translation>이 사실은 현안철의 한 줄에 있습니다.</translation>
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
        <translation>먼저 값 하나를 고르세요.</translation>
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
        <translation>충돌이 아닙니다. 다시 세지 않습니다</translation>
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
        <translation>충돌로 세지 않은 것</translation>
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
        <translation>충돌 아님</translation>
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
        <translation>충돌이 아닙니다: 서로 다른 것입니다.</translation>
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
        <translation>제기 시 답변</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>양보 불가선</translation>
    </message>
    <message>
        <source>sensitivities</source>
        <translation>민감 사항</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>연표</translation>
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
        <translation>먼저 것만 두기</translation>
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
        <source>New of this place</source>
        <translation>이 자리의 새것</translation>
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
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
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
        <translation>옆줄 접기 또는 펴기</translation>
    </message>
    <message>
        <source>To the main pane</source>
        <translation>가운데 화면으로</translation>
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
        <translation>마지막 가져오기 보고로</translation>
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
        <source>Use the hit or mark as evidence</source>
        <translation>찾은 곳이나 표시를 근거로 쓰기</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>표시 지우기</translation>
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
        <translation>다음 찾은 곳</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>앞의 찾은 곳</translation>
    </message>
    <message>
        <source>More like this passage</source>
        <translation>이 대목과 비슷한 곳</translation>
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
        <source>Print the book</source>
        <translation>책자 인쇄</translation>
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
        <source>Open the card of a person first.</source>
        <translation>먼저 인물 카드를 여십시오.</translation>
    </message>
    <message>
        <source>Merge with another card</source>
        <translation>다른 카드와 합치기</translation>
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
        <source>Room view</source>
        <translation>회담장 화면</translation>
    </message>
    <message>
        <source>Save the programme as a calendar file</source>
        <translation>일정을 달력 파일로 저장</translation>
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
        <source>Tour of the window</source>
        <translation>창 둘러보기</translation>
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
        <source>Differences</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>{percent} % of their words are the same</source>
        <translation>낱말의 {percent} %가 같습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n곳이 다릅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first {most} are shown</source>
        <translation>; 처음 {most}곳을 보여 줍니다</translation>
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
    <message numerus="yes">
        <source>“{title}” deleted with %n mark(s)</source>
        <translation>
            <numerusform>“{title}”을(를) 표시 %n개와 함께 삭제했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}”을(를) 삭제했습니다</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>둘 다 두었습니다</translation>
    </message>
    <message>
        <source>Kept as two versions</source>
        <translation>두 판으로 두었습니다</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>정리 %n개</numerusform>
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
            <numerusform>기사 %n개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file, %n article(s)</source>
        <translation>
            <numerusform>한 파일에 기사 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n article(s)</source>
        <translation>
            <numerusform>기사 %n개 받기</numerusform>
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
            <numerusform>읽지 못한 파일 %n개, 이유는 가져오기 보고에 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in “{title}”</source>
        <translation>
            <numerusform>“{title}”에 %n곳 더</numerusform>
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
        <translation>문장 세부 고침</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>문장</translation>
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
        <translation>상대측에 쓸 수 있음</translation>
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
        <translation>요지</translation>
    </message>
    <message>
        <source>{time} · {twice} interpreted</source>
        <translation>{time} · 통역 포함 {twice}</translation>
    </message>
    <message>
        <source>Add under {heading}</source>
        <translation>{heading}에 추가</translation>
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
        <source>Every statement has a source of its own.</source>
        <translation>모든 진술에 자체 출처가 있습니다.</translation>
    </message>
    <message>
        <source>Edit a statement under {heading}</source>
        <translation>{heading}의 진술 고치기</translation>
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
            <numerusform>진술을 지웠습니다. 구절 %n개는 자료실에 남습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>진술 지우기</translation>
    </message>
    <message>
        <source>Keep a statement from the other side</source>
        <translation>진술을 상대측에 비공개로</translation>
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
        <translation>요지 고치기</translation>
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
    <name>DropVeil</name>
    <message>
        <source>PDF, Word, web pages, mails, text, pictures of pages; folders too</source>
        <translation>PDF, Word, 웹 페이지, 메일, 텍스트, 쪽 그림, 폴더도</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>놓으면 파일 %n개를 가져옵니다</numerusform>
        </translation>
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
        <translation>먼저 위에 적힌 것을 해결하세요: {count}건 남음.</translation>
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
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>거르개</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
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
        <translation>암호문</translation>
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
        <source>Three steps, two minutes. Nothing leaves this computer, so nobody else can open the library for you.</source>
        <translation>세 단계, 2분이면 됩니다. 아무것도 이 컴퓨터를 떠나지 않으므로 다른 누구도 자료실을 대신 열어 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>You can change the passphrase at any time.</source>
        <translation>암호문은 언제든지 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A new library</source>
        <translation>새 자료실</translation>
    </message>
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
    <message>
        <source>The same again</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>The library is being made. Hardening the passphrase takes a few seconds.</source>
        <translation>자료실을 만들고 있습니다. 암호문을 강화하는 데 몇 초 걸립니다.</translation>
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
        <source>Open a library that is there</source>
        <translation>있는 자료실 열기</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together are strong and easy to remember.</source>
        <translation>본인만 이어 붙일 네 낱말 이상이면 강하고 기억하기 쉽습니다.</translation>
    </message>
    <message>
        <source>STEP 1 OF 3</source>
        <translation>3단계 중 1단계</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호문 정하기</translation>
    </message>
    <message>
        <source>Weak: somebody who has the file could guess it.</source>
        <translation>약함: 파일을 가진 사람이 알아맞힐 수 있습니다.</translation>
    </message>
    <message>
        <source>Fair: one word more makes it strong.</source>
        <translation>보통: 한 낱말을 더하면 강해집니다.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>강함</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; four words are better.</source>
        <translation>
            <numerusform>적어도 %n자로 하십시오. 네 낱말이면 더 좋습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>둘이 다릅니다. 두 번째를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the last group to show that you have it</source>
        <translation>적어 두었는지 보이도록 마지막 묶음을 입력하십시오</translation>
    </message>
    <message>
        <source>Type group {number} of {count} to show that you have it</source>
        <translation>적어 두었음을 보이려면 {count}묶음 가운데 {number}번째 묶음을 입력하십시오</translation>
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
        <source>Letters O, I, L and U are never used.</source>
        <translation>글자 O, I, L, U는 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the library. Without either, the contents are gone for good: there is no third way.</source>
        <translation>암호문을 잊으면 이 코드로 엽니다. 둘 다 없으면 내용은 영영 잃습니다. 다른 길은 없습니다.</translation>
    </message>
    <message>
        <source>STEP 2 OF 3</source>
        <translation>3단계 중 2단계</translation>
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
        <source>Saved outside the library. Carry the file away from this computer, then delete it here.</source>
        <translation>자료실 밖에 저장했습니다. 파일을 다른 곳으로 옮긴 뒤 여기서 삭제하십시오.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치</translation>
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
        <translation>견본에는 완성된 회담과 현안철, 자료, 책자가 있습니다. 언제든 지울 수 있습니다.</translation>
    </message>
    <message>
        <source>STEP 3 OF 3</source>
        <translation>3단계 중 3단계</translation>
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
        <translation>“{field}”이(가) 필요합니다.</translation>
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
        <translation>우리가 할 말, 말할 수 있는 표현 그대로.</translation>
    </message>
    <message>
        <source>What we say only if it is needed.</source>
        <translation>필요할 때만 하는 말.</translation>
    </message>
    <message>
        <source>What they want, and how we know it.</source>
        <translation>상대측이 바라는 것과 그 근거.</translation>
    </message>
    <message>
        <source>What we answer to each of their points.</source>
        <translation>상대측 각 논점에 대한 우리의 답.</translation>
    </message>
    <message>
        <source>What may be said in public afterwards.</source>
        <translation>회담 후 공개적으로 말할 수 있는 것.</translation>
    </message>
    <message>
        <source>What one must know to understand the rest.</source>
        <translation>나머지를 이해하는 데 필요한 배경.</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Return to this state</source>
        <translation>이 상태로 되돌리기</translation>
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
        <translation>요지</translation>
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
        <translation>이 글에서 찾은 곳</translation>
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
        <translation>스캔에서 읽음, 확실도 {percent} %</translation>
    </message>
    <message>
        <source>It shares {percent} % of its words with “{title}”.</source>
        <translation>낱말의 {percent} %가 “{title}”에도 있습니다.</translation>
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
        <source>articles from one file</source>
        <translation>한 파일에서 나온 기사</translation>
    </message>
    <message>
        <source>Files are opened in a sealed process without network. The originals are kept byte for byte in the library.</source>
        <translation>파일은 망이 없는 격리된 과정에서 열립니다. 원본은 자료실에 그대로 보관됩니다.</translation>
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
            <numerusform>기사 %n개를 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is one brief now</source>
        <translation>“{name}”은(는) 이제 자료 하나입니다</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>둘 다 두었습니다</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” 지움</translation>
    </message>
    <message>
        <source>briefs ready</source>
        <translation>자료 준비됨</translation>
    </message>
    <message>
        <source>may be duplicates</source>
        <translation>중복일 수 있음</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>“{title}” imported</source>
        <translation>“{title}”을(를) 가져왔습니다</translation>
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
        <translation>꼬리표</translation>
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
        <translation>자료 지우기</translation>
    </message>
</context>
<context>
    <name>ItemPoints</name>
    <message>
        <source>Item {number}, point by point</source>
        <translation>의제 {number}, 논점별</translation>
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
        <translation>아직 논점이 없습니다. Enter로 현안철을 여십시오.</translation>
    </message>
    <message>
        <source>Leaving out point {number} would be enough.</source>
        <translation>논점 {number}을(를) 빼면 충분합니다.</translation>
    </message>
    <message>
        <source>This item needs {time} more than it has.</source>
        <translation>이 의제는 {time} 더 필요합니다.</translation>
    </message>
    <message>
        <source>Give it {minutes} min</source>
        <translation>{minutes}분으로 늘리기</translation>
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
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Filter these briefs</source>
        <translation>자료 거르기</translation>
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
        <source>Clear the filter</source>
        <translation>거르개 지우기</translation>
    </message>
    <message>
        <source>None of these briefs fits.</source>
        <translation>맞는 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>거르개를 지우면 모두 보입니다.</translation>
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
        <translation>{all} 중 {shown}</translation>
    </message>
    <message>
        <source>{count} briefs</source>
        <translation>자료 {count}건</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>둘 다 두었습니다</translation>
    </message>
    <message>
        <source>Guesses confirmed</source>
        <translation>추정을 확정했습니다</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” deleted with %n mark(s)</source>
        <translation>
            <numerusform>“{title}”과(와) 표시 %n개를 지웠습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}”을(를) 지웠습니다</translation>
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
        <source>Order: {order}</source>
        <translation>순서: {order}</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>it was named in {titles}</source>
        <translation>{titles}에 적혀 있었습니다</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}건</translation>
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
        <source>Saved {time}</source>
        <translation>{time} 저장</translation>
    </message>
    <message>
        <source>Texts and pages are zoomed; there is none here.</source>
        <translation>글과 쪽을 확대합니다. 여기에는 없습니다.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>취소함: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Take in a newer version</source>
        <translation>새 판 가져오기</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Newer version taken in: {stand} marks stand, {wait} wait for you, {gone} are without a place</source>
        <translation>새 판을 가져왔습니다: 표시 {stand}개는 그대로, {wait}개는 확인 대기, {gone}개는 자리가 없습니다</translation>
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
        <translation>열린 질문</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>열린 이견</translation>
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
        <translation>표시 지우기</translation>
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
        <source>No marks yet.</source>
        <translation>아직 표시가 없습니다.</translation>
    </message>
    <message>
        <source>Select words and press H, Q, C, F, E or N.</source>
        <translation>말을 고르고 H, Q, C, F, E, N 중 하나를 누르십시오.</translation>
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
        <source>Give a subject more time</source>
        <translation>의제에 시간을 더 주기</translation>
    </message>
    <message>
        <source>The subject has its time now</source>
        <translation>의제에 필요한 시간을 주었습니다</translation>
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
        <translation>상대측</translation>
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
        <translation>상대측 발언자</translation>
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
        <source>Post, as it is printed</source>
        <translation>직책(인쇄용)</translation>
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
        <source>No programme yet: add its parts, and they stand here on a strip of hours.</source>
        <translation>아직 일정이 없습니다. 항목을 추가하면 시간 띠에 나타납니다.</translation>
    </message>
    <message>
        <source>No subject yet: add what will be spoken about.</source>
        <translation>아직 의제가 없습니다. 논의할 내용을 추가하십시오.</translation>
    </message>
    <message>
        <source>we speak</source>
        <translation>우리 발언</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>left for them</source>
        <translation>상대측 몫</translation>
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
        <translation>나라</translation>
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
        <source>Same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>There is no other card.</source>
        <translation>다른 카드가 없습니다.</translation>
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
        <translation>‘{name}’에 합쳤습니다</translation>
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
        <translation>메모</translation>
    </message>
    <message>
        <source>{field}: {kept} (not {gone})</source>
        <translation>{field}: {kept} ({gone} 아님)</translation>
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
    <message>
        <source>↑ ↓ move   ↵ begin   Esc close</source>
        <translation>↑ ↓ 이동   ↵ 시작   Esc 닫기</translation>
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
        <translation>상대측 근거뿐</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>근거 없음</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>PackLoading</name>
    <message>
        <source>Packs ({patterns})</source>
        <translation>꾸러미 ({patterns})</translation>
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
        <translation>아직 둘이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>Which one is the same as “{name}”?</source>
        <translation>‘{name}’와 같은 것은 어느 것입니까?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Book: {name}, edition {number}</source>
        <translation>책자: {name}, {number}판</translation>
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
        <translation>상대측에 절대 비공개</translation>
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
        <source>AT THE MEETING, THEIR SIDE</source>
        <translation>회담 참석, 상대측</translation>
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
        <translation>나라</translation>
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
        <translation>까지</translation>
    </message>
    <message>
        <source>Where the dates stand</source>
        <translation>날짜의 출처</translation>
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
        <source>Offices</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>dates unknown</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>No office is known.</source>
        <translation>알려진 직위가 없습니다.</translation>
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
        <translation>문서</translation>
    </message>
    <message>
        <source>written by them</source>
        <translation>저자</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s)</source>
        <translation>
            <numerusform>문서 %n건</numerusform>
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
        <translation>글</translation>
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
        <translation>글 또는 쪽 (1, 2, 3)</translation>
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
        <translation>출처와 함께 복사하려면 낱말이나 표시를 고르십시오.</translation>
    </message>
    <message>
        <source>Copied with its reference. The clipboard is outside the encrypted library.</source>
        <translation>출처와 함께 복사했습니다. 클립보드는 암호화된 자료실 밖입니다.</translation>
    </message>
    <message>
        <source>Write a note on a mark</source>
        <translation>표시에 메모 쓰기</translation>
    </message>
    <message>
        <source>{kind} deleted</source>
        <translation>{kind} 지움</translation>
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
        <translation>깊이: {part}</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Word joined at a line end</source>
        <translation>줄 끝에서 낱말 이음</translation>
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
        <translation>붙은 낱말 나눔</translation>
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
        <translation>꺼짐: 온 그대로</translation>
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
        <source>Repairs</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>Nothing was repaired.</source>
        <translation>고친 것이 없습니다.</translation>
    </message>
    <message>
        <source>The text reads as it came.</source>
        <translation>글은 온 그대로입니다.</translation>
    </message>
    <message>
        <source>Space switches. Each switch is one step back with Ctrl+Z. The original file is kept byte for byte.</source>
        <translation>Space로 켜고 끕니다. 각각 Ctrl+Z 한 번으로 되돌립니다. 원본 파일은 그대로 보관됩니다.</translation>
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
        <translation>따로 둔 메모입니다. 그 말은 글에 없습니다.</translation>
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
        <translation>요지 표시</translation>
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
        <translation>시간</translation>
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
        <source>leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>발언 요지</translation>
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
        <translation>우리측</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>They</source>
        <translation>상대측</translation>
    </message>
    <message>
        <source>No answer has these words.</source>
        <translation>이 단어가 있는 답변이 없습니다.</translation>
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
        <translation>{choice} 풀기</translation>
    </message>
    <message>
        <source>{heading}, line {number}</source>
        <translation>{heading}, {number}째 줄</translation>
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
        <source>Fewer words, or the beginning* of one, find more.</source>
        <translation>말을 줄이거나 앞부분*만 쓰면 더 많이 찾습니다.</translation>
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
        <source>Saved: let go</source>
        <translation>저장됨: 지우기</translation>
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
        <source>Only passages of briefs and marks can be evidence.</source>
        <translation>자료의 구절과 표시만 근거가 됩니다.</translation>
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
        <translation>누구를 위해</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>무엇에</translation>
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
        <translation>구분 없음</translation>
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
            <numerusform>암호문은 %n자 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>no weak passphrase</source>
        <translation>약한 암호문 금지</translation>
    </message>
    <message>
        <source>strong passphrases alone</source>
        <translation>강한 암호문만 허용</translation>
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
        <translation>지켜볼 수 있는 폴더: {names}</translation>
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
        <source>Whoever is logged in on this computer can then open the library. Passphrase and recovery code still do.</source>
        <translation>그러면 이 컴퓨터에 로그인한 사람은 누구나 자료실을 열 수 있습니다. 암호문과 복구 코드로도 계속 열립니다.</translation>
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
        <translation>글자 하나는 입력됩니다. Ctrl이나 Alt와 함께, 또는 기능 키를 쓰십시오.</translation>
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
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>What is shown beside the text</source>
        <translation>글 옆에 보이는 것</translation>
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
    <name>Statement</name>
    <message>
        <source>passage deleted</source>
        <translation>지워진 구절</translation>
    </message>
    <message>
        <source>{name} p. {page}</source>
        <translation>{name} {page}쪽</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>근거 없음</translation>
    </message>
    <message>
        <source>only their side&apos;s</source>
        <translation>상대측 것뿐</translation>
    </message>
    <message>
        <source>The passage was deleted.</source>
        <translation>구절이 지워졌습니다.</translation>
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
        <translation>진술 지우기</translation>
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
        <source>HANDLING</source>
        <translation>취급</translation>
    </message>
    <message>
        <source>Not for disclosure to the other side</source>
        <translation>상대측에 비공개</translation>
    </message>
    <message>
        <source>Details and other languages</source>
        <translation>세부와 다른 언어</translation>
    </message>
    <message>
        <source>GOES INTO</source>
        <translation>실린 곳</translation>
    </message>
    <message>
        <source>{name}, edition {number}</source>
        <translation>{name}, {number}판</translation>
    </message>
    <message>
        <source>tab {tab}</source>
        <translation>탭 {tab}</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>비밀 표시</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>표시 없음</translation>
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
        <translation>줄인 말</translation>
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
        <source>their own word</source>
        <translation>상대측 발언</translation>
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
        <source>No source yet</source>
        <translation>아직 근거 없음</translation>
    </message>
    <message>
        <source>not for disclosure</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>진술의 말</translation>
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
        <translation>상대측</translation>
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
        <translation>{number}판, {state} · {pages}쪽</translation>
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
        <translation>정리된 글</translation>
    </message>
    <message>
        <source>Scrolls together</source>
        <translation>함께 움직임</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>정리 %n개</numerusform>
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
    <name>Tour</name>
    <message>
        <source>Drop in what came overnight</source>
        <translation>밤사이 온 것을 놓으십시오</translation>
    </message>
    <message>
        <source>Drop files anywhere in this window, or press Ctrl+O. Each becomes a brief, cleaned and dated. What the program only guesses is violet until you confirm it.</source>
        <translation>파일을 이 창 어디에나 놓거나 Ctrl+O를 누르십시오. 하나하나가 정리되고 날짜가 붙은 자료가 됩니다. 추정한 것은 확정할 때까지 보라색입니다.</translation>
    </message>
    <message>
        <source>Read, select, press one key</source>
        <translation>읽고, 고르고, 키 하나</translation>
    </message>
    <message>
        <source>H highlights, Q asks, C quotes, F keeps a figure, E makes evidence, N writes a note. A mark stays on its words when a newer version comes in, or says that it cannot.</source>
        <translation>H 강조, Q 질문, C 인용, F 수치, E 근거, N 메모. 새 판이 와도 표시는 그 말에 남고, 그럴 수 없으면 알립니다.</translation>
    </message>
    <message>
        <source>Keep a dossier on each issue</source>
        <translation>현안마다 현안철을</translation>
    </message>
    <message>
        <source>Each statement shows what it rests on. Ctrl+E lets the mark in hand support one.</source>
        <translation>문장마다 무엇에 근거하는지 보입니다. Ctrl+E로 지금의 표시가 문장을 뒷받침합니다.</translation>
    </message>
    <message>
        <source>Print the book that goes into the room</source>
        <translation>회담장에 가져갈 책자를 인쇄</translation>
    </message>
    <message>
        <source>Open a meeting and press Ctrl+B. The book is checked page by page; edition 2 keeps the numbers of every page that did not change. F11 is the view for the room itself.</source>
        <translation>회담을 열고 Ctrl+B를 누르십시오. 책자는 쪽마다 점검되고, 2판은 바뀌지 않은 쪽의 번호를 지킵니다. F11은 회담장 화면입니다.</translation>
    </message>
    <message>
        <source>Find anything, undo anything</source>
        <translation>무엇이든 찾고, 무엇이든 되돌리기</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F searches everything, in any spelling. Ctrl+K has every command. Ctrl+Z takes back any step, and F1 opens the guide at the right page.</source>
        <translation>Ctrl+Shift+F는 어떤 표기로도 모두 찾습니다. Ctrl+K에 모든 명령이 있습니다. Ctrl+Z는 어떤 단계든 되돌리고, F1은 알맞은 안내를 엽니다.</translation>
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
    <name>UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
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
        <translation>있는 자료실 열기</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호문 쓰기</translation>
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
        <translation>충돌, 자리를 잃은 표시, 오래된 사실, 중복이 여기 모입니다.</translation>
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
        <translation>우리측 목표</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>발언 요지</translation>
    </message>
    <message>
        <source>Tactical arguments</source>
        <translation>전술적 논거</translation>
    </message>
    <message>
        <source>Their objectives</source>
        <translation>상대측 목표</translation>
    </message>
    <message>
        <source>Our response</source>
        <translation>우리측 대응</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>언론 대응</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
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
        <source>Source brief</source>
        <translation>원자료</translation>
    </message>
    <message>
        <source>Steering brief</source>
        <translation>총괄 자료</translation>
    </message>
    <message>
        <source>Issue brief</source>
        <translation>현안 자료</translation>
    </message>
    <message>
        <source>If-raised brief</source>
        <translation>제기 대비 자료</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>인물 자료</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>설명 자료</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>연표</translation>
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
        <translation>기록</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>언론</translation>
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
        <translation>순차 통역</translation>
    </message>
    <message>
        <source>simultaneous interpretation</source>
        <translation>동시 통역</translation>
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
        <translation>외교·국방 2+2</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>장관 회담</translation>
    </message>
    <message>
        <source>Pull-aside</source>
        <translation>약식 회동</translation>
    </message>
    <message>
        <source>On the sidelines</source>
        <translation>다자 회의 계기</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>예방</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>통화</translation>
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
        <translation>상대측</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>우리</translation>
    </message>
    <message>
        <source>They do</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>어느 쪽이든</translation>
    </message>
    <message>
        <source>No press</source>
        <translation>비공개</translation>
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
        <translation>우리에게 한 말</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>우리의 추정</translation>
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
