#include "core/governance/panelrules.h"
#include "tests/support/partcheck.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::PartCheck;
using heed::test::spoilt;
using heed::test::whole;

/// What a meeting of the panel has many of, as it is typed. Source: complaints reference 7.
class TestPanelParts : public QObject
{
    Q_OBJECT

private slots:
    void partsSayWhatIsWrong_data();
    void partsSayWhatIsWrong();
    void wholePartsPass_data();
    void wholePartsPass();
    void meetingsSayWhatIsWrong();
    void casesAreCountedInTheirOrder();
};

namespace {

const QDate yesterday(2026, 11, 21);
const QDate tomorrow(2026, 11, 23);

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

PanelMember member()
{
    PanelMember row;
    row.name = text("Grace Oduya");
    row.fromOn = QDate(2026, 4, 1);
    return row;
}

/// Members are kept by themselves, not as parts of a meeting.
PartCheck spoiltMember(const std::function<void(PanelMember &)> &spoil)
{
    PanelMember row = member();
    spoil(row);
    return [row] { return StandaloneOf<PanelMember>::check(row, test::checkDay); };
}

PanelAttendance present()
{
    PanelAttendance row;
    row.name = text("Grace Oduya");
    return row;
}

PanelDeclaration declaration()
{
    PanelDeclaration row;
    row.name = text("Grace Oduya");
    row.what = text("Her sister works on the ward");
    row.stance = PanelStance::Leaves;
    return row;
}

PanelItem item()
{
    PanelItem row;
    row.title = text("Lost hearing aids");
    return row;
}

PanelScore score()
{
    PanelScore row;
    row.standard = text("listening");
    row.score = text("met");
    return row;
}

PanelMeeting meeting()
{
    PanelMeeting row;
    row.heldOn = tomorrow;
    row.periodFrom = QDate(2026, 8, 1);
    row.periodTo = QDate(2026, 10, 31);
    return row;
}

} // namespace

void TestPanelParts::partsSayWhatIsWrong_data()
{
    QTest::addColumn<PartCheck>("check");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *problem, const PartCheck &check) {
        QTest::newRow(name) << check << text(problem);
    };
    row("member: no name", "name panel.name-missing",
        spoiltMember([](PanelMember &r) { r.name.clear(); }));
    row("member: ends before it begins", "to_on panel.ends-before-start",
        spoiltMember([](PanelMember &r) { r.toOn = QDate(2026, 3, 31); }));
    row("member: a guest", "role panel.guest-is-no-member",
        spoiltMember([](PanelMember &r) { r.role = PanelRole::InAttendance; }));
    row("attendance: nobody", "name panel.name-missing",
        spoilt(present(), [](auto &r) { r.name = text(" "); }));
    row("declaration: nobody", "name panel.name-missing",
        spoilt(declaration(), [](auto &r) { r.name.clear(); }));
    row("declaration: of what", "what panel.interest-missing",
        spoilt(declaration(), [](auto &r) { r.what.clear(); }));
    row("declaration: and what follows", "stance panel.stance-missing",
        spoilt(declaration(), [](auto &r) { r.stance.reset(); }));
    row("line: no title", "title panel.title-missing",
        spoilt(item(), [](auto &r) { r.title.clear(); }));
    row("score: of no standard", "standard panel.standard-missing",
        spoilt(score(), [](auto &r) { r.standard.clear(); }));
    row("score: none", "score panel.score-missing",
        spoilt(score(), [](auto &r) { r.score.clear(); }));
}

void TestPanelParts::partsSayWhatIsWrong()
{
    QFETCH(PartCheck, check);
    QFETCH(QString, problem);
    QCOMPARE(test::told(check()), QStringList(problem));
}

void TestPanelParts::wholePartsPass_data()
{
    QTest::addColumn<PartCheck>("check");
    const auto row = [](const char *name, const PartCheck &check) { QTest::newRow(name) << check; };
    row("member", spoiltMember([](PanelMember &) {}));
    row("a member of one day", spoiltMember([](PanelMember &r) { r.toOn = r.fromOn; }));
    row("attendance", whole(present()));
    row("declaration", whole(declaration()));
    row("nothing to declare is a declaration", spoilt(PanelDeclaration {}, [](auto &r) {
        r.name = text("Grace Oduya");
        r.kind = InterestKind::Nil;
    }));
    row("line", whole(item()));
    row("score", whole(score()));
}

void TestPanelParts::wholePartsPass()
{
    QFETCH(PartCheck, check);
    QCOMPARE(test::told(check()), QStringList());
}

void TestPanelParts::meetingsSayWhatIsWrong()
{
    const auto problems = [](const std::function<void(PanelMeeting &)> &spoil) {
        PanelMeeting row = meeting();
        spoil(row);
        return test::told(checkMeeting(row));
    };
    QCOMPARE(problems([](PanelMeeting &) {}), QStringList());
    QCOMPARE(problems([](PanelMeeting &m) { m.periodTo = {}; }),
        QStringList(text("period_from panel.period-missing")));
    QCOMPARE(problems([](PanelMeeting &m) { m.periodTo = QDate(2026, 7, 31); }),
        QStringList(text("period_to panel.period-turned")));
    QCOMPARE(problems([](PanelMeeting &m) { m.nextOn = m.heldOn; }),
        QStringList(text("next_on panel.next-before")));
}

void TestPanelParts::casesAreCountedInTheirOrder()
{
    PanelFile file;
    qint64 id = 0;
    for (const PanelItemKind kind :
        { PanelItemKind::Data, PanelItemKind::Case, PanelItemKind::Other, PanelItemKind::Case }) {
        PanelItem line = item();
        line.id.value = ++id;
        line.kind = kind;
        file.items.push_back(line);
    }
    QCOMPARE(file.caseNumber(PanelItemId { 2 }), 1);
    QCOMPARE(file.caseNumber(PanelItemId { 4 }), 2);
    QCOMPARE(file.caseNumber(PanelItemId { 9 }), 0);
    QVERIFY(file.item(PanelItemId { 9 }) == nullptr);
    QCOMPARE(file.item(PanelItemId { 3 })->kind, PanelItemKind::Other);
}

QTEST_APPLESS_MAIN(TestPanelParts)
#include "tst_panelparts.moc"
