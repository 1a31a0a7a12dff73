#include "core/governance/packdata.h"
#include "core/governance/packrules.h"
#include "core/governance/reportkinds.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

namespace {

QString key(const char *text) { return QString::fromUtf8(text); }

const Period quarter { QDate(2026, 7, 1), QDate(2026, 9, 30) };

} // namespace

using Spoil = std::function<void(PackFile &)>;
Q_DECLARE_METATYPE(Spoil)

class TestPackRules : public QObject
{
    Q_OBJECT

private slots:
    void aNewPackHasEverySectionOfItsKind();
    void partsAreNamedAsThePaperNamesThem_data();
    void partsAreNamedAsThePaperNamesThem();
    void onlyChosenSectionsAreWrittenInTheirOrder();
    void aSectionThatThereIsNotIsRefused();
    void problems_data();
    void problems();
    void aPeriodMustBeOver();
    void movingASectionClosesUp();
    void anotherTextNeedsAnotherTick();
    void hints_data();
    void hints();
    void commentaryHasParagraphsAndLists();
    void scopeIsKeptAsItIs();

private:
    ExampleStore m_store;
};

void TestPackRules::aNewPackHasEverySectionOfItsKind()
{
    for (const ReportKind &kind : reportKinds()) {
        const PackFile file = newPack(QString::fromLatin1(kind.id), quarter, {});
        if (kind.parts == nullptr) {
            QVERIFY(file.sections.isEmpty());
            continue;
        }
        QCOMPARE(std::size_t(file.sections.size()), kind.parts().size());
        QVERIFY(checkPack(file).isEmpty());
        QSet<QString> ids;
        for (const PackSection &section : file.sections)
            ids << section.section;
        QCOMPARE(ids.size(), file.sections.size());
    }
}

void TestPackRules::partsAreNamedAsThePaperNamesThem_data()
{
    QTest::addColumn<QString>("id");
    for (const ReportKind &kind : reportKinds()) {
        if (kind.parts != nullptr)
            QTest::newRow(kind.id) << QString::fromLatin1(kind.id);
    }
}

void TestPackRules::partsAreNamedAsThePaperNamesThem()
{
    QFETCH(QString, id);
    const ReportKind *kind = reportKind(id);
    BoardReportRequest request { quarter, {}, true, false };
    for (const ReportPart &part : kind->parts())
        request.sections << QString::fromLatin1(part.id);
    const auto report = kind->make(m_store.sessionAs(Role::Manager), request);
    VERIFY_OK(report);
    QCOMPARE(std::size_t(report->sections.size()), kind->parts().size());
    for (std::size_t i = 0; i < kind->parts().size(); ++i) {
        QCOMPARE(
            report->sections.at(qsizetype(i)).title, QString::fromLatin1(kind->parts()[i].title));
        QCOMPARE(report->sections.at(qsizetype(i)).id, QString::fromLatin1(kind->parts()[i].id));
    }
}

void TestPackRules::onlyChosenSectionsAreWrittenInTheirOrder()
{
    const auto report = reportKind(key("board"))
                            ->make(m_store.sessionAs(Role::Manager),
                                { quarter, {}, true, false, { key("claims"), key("received") } });
    VERIFY_OK(report);
    QStringList ids;
    for (const ReportSection &section : report->sections)
        ids << section.id;
    // What the figures mean is always said.
    QCOMPARE(ids, QStringList({ key("claims"), key("received"), key("method") }));
}

void TestPackRules::aSectionThatThereIsNotIsRefused()
{
    const auto report = reportKind(key("board"))
                            ->make(m_store.sessionAs(Role::Manager),
                                { quarter, {}, true, false, { key("weather") } });
    QVERIFY(!report);
    QCOMPARE(report.error().operation, key("report.no-such-section"));
    QCOMPARE(report.error().detail, key("weather"));
}

void TestPackRules::problems_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("fact");
    QTest::newRow("nothing") << Spoil([](PackFile &) {}) << QString();
    QTest::newRow("no title") << Spoil([](PackFile &file) { file.pack.title = key("  "); })
                              << key("pack.title-missing");
    QTest::newRow("no days") << Spoil([](PackFile &file) { file.pack.periodTo = {}; })
                             << key("pack.period-missing");
    QTest::newRow("the wrong way round")
        << Spoil([](PackFile &file) { file.pack.periodTo = QDate(2026, 6, 30); })
        << key("pack.period-missing");
    QTest::newRow("a kind that is always whole")
        << Spoil([](PackFile &file) { file.pack.kind = key("candour"); })
        << key("pack.kind-unknown");
    QTest::newRow("definitions alone") << Spoil([](PackFile &file) {
        for (PackSection &section : file.sections)
            section.isChosen = section.section == key("method");
    }) << key("pack.no-section");
    QTest::newRow("nobody's words") << Spoil([](PackFile &file) {
        file.sections.first().commentary = key("Fewer people waited.");
    }) << key("pack.post-missing");
}

void TestPackRules::problems()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, fact);
    PackFile file = newPack(key("board"), quarter, {});
    spoil(file);
    const auto found = checkPack(file);
    QCOMPARE(found.isEmpty(), fact.isEmpty());
    if (!fact.isEmpty())
        QCOMPARE(found.first().fact, fact);
}

void TestPackRules::aPeriodMustBeOver()
{
    const PackFile file = newPack(key("quarterly"), quarter, {});
    QVERIFY(checkBeforeIssue(file, QDate(2026, 10, 1)).isEmpty());
    const auto onItsLastDay = checkBeforeIssue(file, QDate(2026, 9, 30));
    QCOMPARE(onItsLastDay.size(), 1);
    QCOMPARE(onItsLastDay.first().fact, key("pack.period-not-over"));
}

void TestPackRules::movingASectionClosesUp()
{
    PackFile file = newPack(key("quarterly"), quarter, {});
    const QString last = file.sections.last().section;
    moveSection(file, file.sections.size() - 1, 0);
    QCOMPARE(file.sections.first().section, last);
    for (qsizetype i = 0; i < file.sections.size(); ++i)
        QCOMPARE(file.sections.at(i).position, i);
    moveSection(file, 0, -1);
    QCOMPARE(file.sections.first().section, last);
}

void TestPackRules::anotherTextNeedsAnotherTick()
{
    const QList<StoryText> story { { key("a"), {}, {}, key("One"), {}, {} },
        { key("b"), {}, {}, key("Two"), {}, {} } };
    const QList<PackTick> ticks { { {}, {}, key("a"), key("Ann"), quarter.to } };
    const auto open = untickedOf(story, ticks);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().text, key("Two"));
}

void TestPackRules::hints_data()
{
    using What = StoryHint::What;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("what"); // -1: none
    const auto row = [](const char *name, const char *text, const QStringList &names, int what) {
        QTest::newRow(name) << key(text) << names << what;
    };
    row("plain", "The round is now done twice a day.", {}, -1);
    row("a known name", "We met Okafor again.", { key("Okafor") }, int(What::Name));
    row("may be a name", "We met the Okafor family again.", {}, int(What::MaybeName));
    row("first word of a sentence", "Okay. Staff were told.", {}, -1);
    row("a month is nobody", "It was better in March and in the Trust.", {}, -1);
    row("a day", "It happened on 3 March 2026.", {}, int(What::Date));
    row("an age", "The resident, aged 94, fell.", {}, int(What::Age));
    row("a number", "Ring 01632 960123 first.", {}, int(What::Number));
    row("a room", "She lay in room 12 for an hour.", {}, int(What::Place));
    row("a letter ward", "It was on Ward B that night.", {}, int(What::Place));
    row("taken out", "We said sorry to [name].", {}, int(What::TakenOut));
}

void TestPackRules::hints()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(int, what);
    const auto found = storyHints(text, names);
    if (what < 0) {
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0).words));
        return;
    }
    const bool isThere = std::any_of(found.begin(), found.end(),
        [what](const StoryHint &hint) { return int(hint.what) == what; });
    QVERIFY(isThere);
}

void TestPackRules::commentaryHasParagraphsAndLists()
{
    const auto blocks = commentaryBlocks(
        key("Fewer people **waited**\nthan before.\n\n- More staff\n- A second phone\nThat helps."),
        key("Complaints manager"));
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(std::get<ReportHeading>(blocks.at(0)).text, key("Commentary: Complaints manager"));
    QCOMPARE(std::get<ReportText>(blocks.at(1)).text, key("Fewer people waited than before."));
    QCOMPARE(std::get<ReportBullets>(blocks.at(2)).items,
        QStringList({ key("More staff"), key("A second phone") }));
    QCOMPARE(std::get<ReportText>(blocks.at(3)).text, key("That helps."));
}

void TestPackRules::scopeIsKeptAsItIs()
{
    Pack pack;
    QVERIFY(pack.scope().sites.isEmpty());
    pack.setScope({ { 3, 12 } });
    QCOMPARE(pack.sites, key("3,12"));
    QCOMPARE(pack.scope().sites, QList<qint64>({ 3, 12 }));
}

QTEST_GUILESS_MAIN(TestPackRules)
#include "tst_packrules.moc"
