#include "core/letters/letterfill.h"
#include "core/letters/letterregister.h"
#include "core/letters/readingage.h"
#include "core/records/recordkinds.h"
#include "tests/letters/lettercase.h"

#include <QRegularExpression>

using namespace heed;
using heed::test::LetterDesk;
using heed::test::LetterWay;

/// The letters that ship with Heed, filled for every way of paying for care, and their versions.
class TestLetterTemplates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desk = std::make_unique<LetterDesk>(); }
    void everyTemplateFills_data();
    void everyTemplateFills();
    void everyFieldIsKnown();
    void lettersReadEasily_data();
    void lettersReadEasily();
    void ombudsmanFollowsTheFunding_data();
    void ombudsmanFollowsTheFunding();
    void emptyValueStandsAsItsLabel();
    void nothingIsEscaped();
    void whatPeopleTypedMakesNoHeadingOrMark();
    void replyAnswersIssueByIssue();
    void actionsStandInTheReply();
    void ownSheetHoldsNoNotes();
    void brokenTemplates_data();
    void brokenTemplates();
    void editedTemplateIsANewVersion();
    void letterKeepsTheVersionItUsed();
    void newerShippedTextDoesNotReplaceAnEdit();
    void onlyManagersOfSettingsEdit();

private:
    std::unique_ptr<LetterDesk> m_desk; // for the many that only read templates
};

namespace {

const LetterCatalogue &catalogue()
{
    static const LetterCatalogue loaded = LetterCatalogue::load().value_or(LetterCatalogue {});
    return loaded;
}

LetterWay wayNamed(const QString &name)
{
    for (const LetterWay &way : test::letterWays()) {
        if (name == QLatin1String(way.name))
            return way;
    }
    return test::letterWays().front();
}

} // namespace

void TestLetterTemplates::everyTemplateFills_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<QString>("way");
    QVERIFY(catalogue().kinds.size() > 10);
    for (const LetterKind &kind : catalogue().kinds) {
        if (kind.isPart || kind.serves != recordkind::Complaint)
            continue;
        for (const LetterVariant variant : kind.variants) {
            for (const LetterWay &way : test::letterWays())
                QTest::addRow(
                    "%s %s, %s", qPrintable(kind.code), qPrintable(toCode(variant)), way.name)
                    << kind.code << (variant == LetterVariant::Plain)
                    << QString::fromLatin1(way.name);
        }
    }
}

void TestLetterTemplates::everyTemplateFills()
{
    QFETCH(QString, code);
    QFETCH(bool, plain);
    QFETCH(QString, way);
    LetterDesk &desk = *m_desk;
    const ComplaintId id = desk.log(test::answeredCase(wayNamed(way)));
    VERIFY_OK(desk.complaints.agreePeriod(
        id, { QDate(2026, 12, 4), QStringLiteral("Mrs Amberly"), QDate(2026, 11, 4), {} }));
    const auto letter
        = desk.letters.begin(id, code, plain ? LetterVariant::Plain : LetterVariant::Standard);
    VERIFY_OK(letter);
    static const QRegularExpression leftover(
        QStringLiteral("\\{\\{|\\}\\}|&amp;|&quot;|&#|  \\S|\\n\\n\\n| ,| \\.( |$)|\\.\\."));
    const auto found = leftover.match(letter->body);
    QVERIFY2(!found.hasMatch(), qPrintable(letter->body.mid(found.capturedStart() - 40, 90)));
    // Every gap is for the writer to fill; what the case knows is in the letter.
    for (const LetterFieldInfo &field : catalogue().fields) {
        const QString gap = QLatin1Char('[') + field.label + QLatin1Char(']');
        if (field.name != QLatin1String("lead_organisation"))
            QVERIFY2(!letter->body.contains(gap), qPrintable(gap));
    }
    // With the gaps filled it may go out.
    Letter filled = *letter;
    filled.body = test::filledIn(filled.body);
    const auto problems = desk.letters.problemsOf(filled);
    VERIFY_OK(problems);
    QStringList facts;
    for (const FieldProblem &problem : *problems)
        facts += problem.fact + QLatin1Char(' ') + problem.values.join(QLatin1Char(' '));
    QCOMPARE(facts, QStringList());
}

void TestLetterTemplates::everyFieldIsKnown()
{
    for (const LetterKind &kind : catalogue().kinds) {
        for (const LetterVariant variant : kind.variants) {
            const auto body = shippedTemplate(kind.code, variant);
            VERIFY_OK(body);
            QVERIFY2(checkTemplate(*body, catalogue()).isEmpty(), qPrintable(kind.code));
        }
        QVERIFY2(kind.purpose.endsWith(QLatin1Char('.')), qPrintable(kind.code));
        QVERIFY2(!kind.source.isEmpty() && kind.version > 0, qPrintable(kind.code));
    }
}

void TestLetterTemplates::lettersReadEasily_data()
{
    QTest::addColumn<int>("oldest");
    QTest::newRow("acknowledgement/standard") << 13;
    QTest::newRow("acknowledgement/plain") << 11;
    QTest::newRow("final-reply/standard") << 14; // the ombudsman's own name is long
    QTest::newRow("final-reply/plain") << 12;
    QTest::newRow("delay/standard") << 13;
    QTest::newRow("delay/plain") << 11;
    QTest::newRow("holding/standard") << 13;
    QTest::newRow("consent-request/standard") << 13;
    QTest::newRow("consent-request/plain") << 11;
    QTest::newRow("reg8-refusal/standard") << 14;
    QTest::newRow("reg12-refusal/standard") << 14;
    QTest::newRow("meeting-invitation/standard") << 13;
}

void TestLetterTemplates::lettersReadEasily()
{
    QFETCH(int, oldest);
    const QStringList name = QString::fromLatin1(QTest::currentDataTag()).split(QLatin1Char('/'));
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    const auto letter = desk.letters.begin(id, name[0], *fromCode<LetterVariant>(name[1]));
    VERIFY_OK(letter);
    const auto age = readingAge(test::filledIn(letter->body));
    QVERIFY(age.has_value());
    QVERIFY2(*age <= oldest, qPrintable(QString::number(*age)));
}

void TestLetterTemplates::ombudsmanFollowsTheFunding_data()
{
    QTest::addColumn<QString>("way");
    for (const LetterWay &way : test::letterWays())
        QTest::newRow(way.name) << QString::fromLatin1(way.name);
}

// Complaints reference 3.4, pitfall 13: never the PHSO to a self-funder.
void TestLetterTemplates::ombudsmanFollowsTheFunding()
{
    QFETCH(QString, way);
    const LetterWay payer = wayNamed(way);
    LetterDesk desk;
    const auto letter = desk.letters.begin(desk.log(test::answeredCase(payer)),
        QStringLiteral("final-reply"), LetterVariant::Standard);
    VERIFY_OK(letter);
    const bool isPhso = payer.ombudsman == OmbudsmanBody::Phso;
    QCOMPARE(letter->body.contains(QStringLiteral("Parliamentary and Health")), isPhso);
    QCOMPARE(letter->body.contains(QStringLiteral("Local Government and Social Care")), !isPhso);
    QCOMPARE(letter->body.contains(QStringLiteral("pay for themselves")),
        payer.funding == Funding::SelfFunded);
    QCOMPARE(letter->body.contains(QStringLiteral("may look at it together")),
        payer.funding == Funding::Mixed);
}

void TestLetterTemplates::emptyValueStandsAsItsLabel()
{
    LetterDesk desk;
    ComplaintFile file = test::answeredCase();
    file.complainant.address.clear();
    file.complainant.postcode.clear();
    const auto letter
        = desk.letters.begin(desk.log(file), QStringLiteral("clarifying"), LetterVariant::Standard);
    VERIFY_OK(letter);
    QVERIFY(placeholdersIn(letter->body).contains(QStringLiteral("[the person's address]")));
}

void TestLetterTemplates::nothingIsEscaped()
{
    LetterDesk desk;
    ComplaintFile file = test::answeredCase();
    file.issues[0].summary = QStringLiteral("\"Bell & light\" <broken> for 3 > 2 hours");
    const auto letter = desk.letters.begin(
        desk.log(file), QStringLiteral("acknowledgement"), LetterVariant::Standard);
    VERIFY_OK(letter);
    QVERIFY(letter->body.contains(QStringLiteral("- \"Bell & light\" <broken> for 3 > 2 hours\n")));
}

void TestLetterTemplates::whatPeopleTypedMakesNoHeadingOrMark()
{
    LetterDesk desk;
    ComplaintFile file = test::answeredCase();
    file.issues[0].summary = QStringLiteral("Bell @issue-2\n# not a heading");
    file.issues[0].finding = QStringLiteral("First.\n# Second\nThird {{name}}.");
    const auto letter = desk.letters.begin(
        desk.log(file), QStringLiteral("final-reply"), LetterVariant::Standard);
    VERIFY_OK(letter);
    const auto parts = letterParts(letter->body);
    QCOMPARE(partMarked(parts, lettermark::issue(2))->heading, QStringLiteral("2. Lunch was cold"));
    QVERIFY(
        partMarked(parts, lettermark::issue(1))->text.contains(QStringLiteral("Second\nThird")));
}

void TestLetterTemplates::replyAnswersIssueByIssue()
{
    LetterDesk desk;
    const auto letter = desk.letters.begin(
        desk.log(test::answeredCase()), QStringLiteral("final-reply"), LetterVariant::Standard);
    VERIFY_OK(letter);
    const auto parts = letterParts(letter->body);
    const QString bell = partMarked(parts, lettermark::issue(1))->text;
    QVERIFY(bell.contains(QStringLiteral("25 minutes")));
    QVERIFY(bell.contains(QStringLiteral("I uphold this part of your complaint")));
    QVERIFY(bell.contains(QStringLiteral("we are changing how the service works.")));
    const QString food = partMarked(parts, lettermark::issue(2))->text;
    QVERIFY(food.contains(QStringLiteral("I have not upheld")));
    QVERIFY(!food.contains(QStringLiteral("To put it right")));
    QVERIFY(letter->body.contains(QStringLiteral("Grace Okoro\nChief Executive")));
}

void TestLetterTemplates::actionsStandInTheReply()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    auto transaction = desk.store().begin();
    Action action;
    action.kind = QStringLiteral("complaint");
    action.recordId = id.value;
    action.title = QStringLiteral("Check every call bell weekly.");
    action.dueOn = QDate(2026, 12, 31);
    VERIFY_OK(insertRow(transaction, action));
    VERIFY_OK(transaction.commit());
    const auto letter
        = desk.letters.begin(id, QStringLiteral("final-reply"), LetterVariant::Standard);
    VERIFY_OK(letter);
    QVERIFY(letter->body.contains(
        QStringLiteral("- Check every call bell weekly (by 31 December 2026)\n")));
}

void TestLetterTemplates::ownSheetHoldsNoNotes()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    VERIFY_OK(desk.complaints.addTimeline(id,
        { .happenedOn = QDate(2026, 11, 5),
            .what = QStringLiteral("Spoke to the matron"),
            .note = QStringLiteral("She was upset") }));
    VERIFY_OK(desk.complaints.acknowledge(
        id, { QDate(2026, 11, 4), ContactMethod::Letter, DiscussionOffer::Accepted }));
    const auto sheet = desk.letters.begin(id, QStringLiteral("own-sheet"), LetterVariant::Standard);
    VERIFY_OK(sheet);
    QVERIFY(sheet->body.contains(QStringLiteral("- 2 November 2026: We received your complaint.")));
    QVERIFY(sheet->body.contains(QStringLiteral("- 4 November 2026: We told you that we had it.")));
    QVERIFY(!sheet->body.contains(QStringLiteral("matron")));
    QVERIFY(!sheet->body.contains(QStringLiteral("upset")));
}

void TestLetterTemplates::brokenTemplates_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("problem");
    QTest::newRow("misspelt") << "Dear {{salutatoin}}"
                              << "letter.unknown-field {{salutatoin}}";
    QTest::newRow("unknown part") << "{{>footer}}"
                                  << "letter.unknown-field {{>footer}}";
    QTest::newRow("letter as a part") << "{{>delay}}"
                                      << "letter.unknown-field {{>delay}}";
    QTest::newRow("section not closed") << "{{#issues}} a"
                                        << "letter.broken-template";
    QTest::newRow("tag not closed") << "Dear {{salutation"
                                    << "letter.broken-template";
}

void TestLetterTemplates::brokenTemplates()
{
    QFETCH(QString, body);
    QFETCH(QString, problem);
    const auto filled = fillLetter(body, {}, {}, catalogue());
    QVERIFY(!filled);
    const FieldProblem &found = filled.error().problems.front();
    QVERIFY2((found.fact + QLatin1Char(' ') + found.values.join(QString())).startsWith(problem),
        qPrintable(found.values.join(QString())));
}

void TestLetterTemplates::editedTemplateIsANewVersion()
{
    LetterDesk desk;
    LetterTemplates templates(desk.store().session());
    const QString code = QStringLiteral("holding");
    VERIFY_OK(templates.seed());
    const auto edited = templates.edit(
        code, LetterVariant::Standard, QStringLiteral("{{>letterhead}}\n\nOur own words."));
    VERIFY_OK(edited);
    QCOMPARE(edited->version, 2);
    QCOMPARE(edited->editedBy, QStringLiteral("Ann Manager"));
    QCOMPARE(edited->editedAt, desk.store().clock().now());
    const auto all
        = LetterRegister(desk.store().database()).versions(code, LetterVariant::Standard);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->front().shippedVersion, std::optional(1));
    QCOMPARE(*templates.seed(), 0);
    VERIFY_OK(templates.useShipped(code, LetterVariant::Standard));
    const auto now = templates.current(code, LetterVariant::Standard);
    VERIFY_OK(now);
    QCOMPARE(now->version, 3);
    QCOMPARE(now->body, all->front().body);
    QCOMPARE(desk.store().damage(), QStringList());
}

void TestLetterTemplates::letterKeepsTheVersionItUsed()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    const Letter old = desk.written(id, QStringLiteral("holding"));
    VERIFY_OK(LetterTemplates(desk.store().session())
                  .edit(QStringLiteral("holding"), LetterVariant::Standard,
                      QStringLiteral("{{>letterhead}}\n\nOur own words.")));
    const auto stored = LetterRegister(desk.store().database()).byId(old.id);
    VERIFY_OK(stored);
    QCOMPARE(stored->templateVersion, 1);
    QCOMPARE(stored->body, old.body);
    const auto next = desk.letters.begin(id, QStringLiteral("holding"), LetterVariant::Standard);
    VERIFY_OK(next);
    QCOMPARE(next->templateVersion, 2);
    QVERIFY(next->body.endsWith(QStringLiteral("Our own words.\n")));
}

void TestLetterTemplates::newerShippedTextDoesNotReplaceAnEdit()
{
    const auto row = [](int version, std::optional<int> shipped) {
        LetterTemplate made;
        made.version = version;
        made.shippedVersion = shipped;
        return made;
    };
    QCOMPARE(currentOf({ row(1, 1), row(2, 2) })->version, 2);
    QCOMPARE(currentOf({ row(1, 1), row(2, std::nullopt), row(3, 2) })->version, 2);
    QCOMPARE(currentOf({ row(1, 1), row(2, std::nullopt), row(3, std::nullopt) })->version, 3);
    QVERIFY(currentOf({}) == nullptr);
}

void TestLetterTemplates::onlyManagersOfSettingsEdit()
{
    LetterDesk desk;
    const Session other = desk.store().sessionAs(Role::Investigator);
    const auto refused = LetterTemplates(other).edit(
        QStringLiteral("holding"), LetterVariant::Standard, QStringLiteral("Ours."));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestLetterTemplates)
#include "tst_lettertemplates.moc"
