#include "core/codes/codefile.h"
#include "core/codes/codelists.h"
#include "core/codes/codeservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Code lists: those that come with Heed, those of a store, and what an organisation changes.
class TestCodeLists : public QObject
{
    Q_OBJECT

private slots:
    void filesAreRead_data();
    void filesAreRead();
    void shippedListsHoldTogether();
    void seedingWritesAndSealsEveryLine();
    void seedingAgainLeavesWhatIsThere();
    void codesAreFoundByCodeOrLabel_data();
    void codesAreFoundByCodeOrLabel();
    void retiredCodeIsNotOfferedButKept();
    void addedCodeTakesItsNameFromTheLabel();
    void codesAreNotAddedTwice();
    void themesCanBeMappedAnew();
    void eachEditOfTheMapIsAVersion();
    void onlyWhoKeepsSettingsMayChange();

private:
    static void seed(TestStore &store);
};

void TestCodeLists::seed(TestStore &store)
{
    auto transaction = store.begin();
    VERIFY_OK(seedCodes(transaction));
    VERIFY_OK(transaction.commit());
}

void TestCodeLists::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("label"); // of the last line; empty: the file is damaged
    QTest::newRow("plain") << QByteArray("code,label\na,Alpha\n") << "Alpha";
    QTest::newRow("quoted comma") << QByteArray("code,label\na,\"Alpha, beta\"\n") << "Alpha, beta";
    QTest::newRow("quoted quote") << QByteArray("code,label\na,\"The \"\"A\"\"\"\n") << "The \"A\"";
    QTest::newRow("Windows lines") << QByteArray("code,label\r\na,Alpha\r\n\r\n") << "Alpha";
    QTest::newRow("accents") << QByteArray("code,label\na,Caf\xc3\xa9\n")
                             << QString::fromUtf8("Caf\xc3\xa9");
    QTest::newRow("a field too many") << QByteArray("code,label\na,Alpha,beta\n") << "";
    QTest::newRow("a field too few") << QByteArray("code,label\na\n") << "";
    QTest::newRow("open quote") << QByteArray("code,label\na,\"Alpha\n") << "";
}

void TestCodeLists::filesAreRead()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, label);
    const auto lines = readCodeFile(QStringLiteral("x.csv"), csv);
    QCOMPARE(lines.has_value(), !label.isEmpty());
    if (lines)
        QCOMPARE(lines->last().value(QStringLiteral("label")), label);
    else
        QCOMPARE(lines.error().detail, QStringLiteral("x.csv:2"));
}

void TestCodeLists::shippedListsHoldTogether()
{
    const auto lists = CodeLists::shipped();
    VERIFY_OK(lists);
    for (const QString &scheme : lists->schemes()) {
        QSet<QString> seen;
        for (const Code &code : lists->codes(scheme)) {
            QVERIFY2(!seen.contains(code.code), qPrintable(scheme + code.code));
            seen.insert(code.code);
            QVERIFY2(!code.source.isEmpty(), qPrintable(code.code));
        }
    }
    // Every step of the cross-walk leads from a known code to a known theme.
    for (const ThemeMapping &mapping : lists->themeMap()) {
        QVERIFY2(lists->has(mapping.scheme, mapping.code), qPrintable(mapping.code));
        QVERIFY2(lists->has(codescheme::Theme, mapping.theme), qPrintable(mapping.theme));
    }
    for (const QString &scheme : { codescheme::Subject, codescheme::CareHomeSubject,
             codescheme::IncidentCategory, codescheme::ClaimCause }) {
        QVERIFY(!lists->codes(scheme).empty());
        for (const Code &code : lists->codes(scheme))
            QVERIFY2(!lists->themeFor(scheme, code.code).isEmpty(), qPrintable(code.code));
    }
}

void TestCodeLists::seedingWritesAndSealsEveryLine()
{
    TestStore store;
    seed(store);
    const auto stored = CodeLists::load(store.database());
    const auto shipped = CodeLists::shipped();
    VERIFY_OK(stored);
    VERIFY_OK(shipped);
    QCOMPARE(stored->schemes(), shipped->schemes());
    QCOMPARE(stored->themeMap().size(), shipped->themeMap().size());
    const Code *code = stored->find(codescheme::Subject, QStringLiteral("communications"));
    QVERIFY(code != nullptr);
    QVERIFY(code->verified);
    QCOMPARE(store.damage(), QStringList());
    VERIFY_OK(
        store.database().run(QStringLiteral("UPDATE theme_map SET theme = 'x' WHERE id = 1")));
    QCOMPARE(store.damage().size(), 1);
}

void TestCodeLists::seedingAgainLeavesWhatIsThere()
{
    TestStore store;
    seed(store);
    CodeService service(store.session());
    const auto lists = CodeLists::load(store.database());
    VERIFY_OK(lists);
    const CodeId id = lists->codes(codescheme::Subject).front().id;
    VERIFY_OK(service.relabel(id, QStringLiteral("Our word")));
    auto transaction = store.begin();
    const auto written = seedCodes(transaction);
    VERIFY_OK(written);
    QCOMPARE(*written, 0);
    VERIFY_OK(transaction.commit());
    const auto after = CodeLists::load(store.database());
    QCOMPARE(after->codes(codescheme::Subject).front().label, QStringLiteral("Our word"));
}

void TestCodeLists::codesAreFoundByCodeOrLabel_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << "access_to_treatment"
                          << "access_to_treatment";
    QTest::newRow("label") << "Access to treatment or drugs"
                           << "access_to_treatment";
    QTest::newRow("any case, any spaces") << " ACCESS  to treatment or DRUGS "
                                          << "access_to_treatment";
    QTest::newRow("unknown") << "weather"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestCodeLists::codesAreFoundByCodeOrLabel()
{
    QFETCH(QString, word);
    const auto lists = CodeLists::shipped();
    VERIFY_OK(lists);
    QTEST(lists->codeFor(codescheme::Subject, word), "code");
    QFETCH(QString, code);
    QCOMPARE(lists->themeFor(codescheme::Subject, word),
        code.isEmpty() ? QString() : QStringLiteral("access_delay"));
    QCOMPARE(
        lists->label(codescheme::Subject, QStringLiteral("weather")), QStringLiteral("weather"));
}

void TestCodeLists::retiredCodeIsNotOfferedButKept()
{
    TestStore store;
    seed(store);
    CodeService service(store.session());
    QSignalSpy told(&service, &CodeService::codesChanged);
    const auto before = CodeLists::load(store.database());
    const Code code = before->codes(codescheme::Subject).front();
    VERIFY_OK(service.retire(code.id, QDate(2027, 3, 31)));
    QCOMPARE(told.count(), 1);
    const auto lists = CodeLists::load(store.database());
    const size_t all = lists->codes(codescheme::Subject).size();
    QCOMPARE(lists->offered(codescheme::Subject, QDate(2027, 3, 31)).size(), all);
    QCOMPARE(lists->offered(codescheme::Subject, QDate(2027, 4, 1)).size(), all - 1);
    QCOMPARE(lists->label(codescheme::Subject, code.code), code.label);
    VERIFY_OK(service.retire(code.id, {}));
    QCOMPARE(
        CodeLists::load(store.database())->offered(codescheme::Subject, QDate(2027, 4, 1)).size(),
        all);
    QCOMPARE(store.damage(), QStringList());
}

void TestCodeLists::addedCodeTakesItsNameFromTheLabel()
{
    TestStore store;
    CodeService service(store.session());
    Code draft;
    draft.scheme = codescheme::CareHomeSubject;
    draft.label = QStringLiteral(" Pets & visiting animals! ");
    VERIFY_OK(service.add(draft));
    const auto lists = CodeLists::load(store.database());
    QCOMPARE(lists->label(codescheme::CareHomeSubject, QStringLiteral("pets_visiting_animals")),
        QStringLiteral("Pets & visiting animals!"));
    draft.label = QStringLiteral("?!");
    QCOMPARE(service.add(draft).error().problems.first().fact, QStringLiteral("code.code-missing"));
    draft.label.clear();
    QCOMPARE(
        service.add(draft).error().problems.first().fact, QStringLiteral("code.label-missing"));
}

void TestCodeLists::codesAreNotAddedTwice()
{
    TestStore store;
    CodeService service(store.session());
    Code draft;
    draft.scheme = codescheme::CareHomeSubject;
    draft.label = QStringLiteral("Pets");
    VERIFY_OK(service.add(draft));
    QCOMPARE(service.add(draft).error().operation, QStringLiteral("code.exists"));
}

void TestCodeLists::themesCanBeMappedAnew()
{
    TestStore store;
    seed(store);
    CodeService service(store.session());
    const QString code = QStringLiteral("communications");
    for (const char *theme : { "attitude", "attitude", "", "records" }) {
        VERIFY_OK(service.setTheme(codescheme::Subject, code, QLatin1String(theme)));
        QCOMPARE(CodeLists::load(store.database())->themeFor(codescheme::Subject, code),
            QLatin1String(theme));
    }
    QCOMPARE(store.damage(), QStringList());
}

/// Old figures can name the version that they were counted with, and it can be read again.
void TestCodeLists::eachEditOfTheMapIsAVersion()
{
    TestStore store;
    seed(store);
    CodeService service(store.session());
    QCOMPARE(themeMapVersion(store.database()).value_or(0), 1);
    const auto first = themeMapAt(store.database(), 1);
    VERIFY_OK(first);
    const QString code = QStringLiteral("communications");
    const QString other = QStringLiteral("transport");
    const auto second = service.setThemes(
        { { {}, codescheme::Subject, code, QStringLiteral("attitude") },
            { {}, codescheme::Subject, other, QString() } },
        QStringLiteral("As the panel agreed"));
    VERIFY_OK(second);
    QCOMPARE(*second, 2);
    // The same again is no change.
    QCOMPARE(service
                 .setThemes({ { {}, codescheme::Subject, code, QStringLiteral("attitude") } },
                     QString())
                 .value_or(0),
        2);
    VERIFY_OK(service.setTheme(codescheme::Subject, code, QStringLiteral("discharge")));
    const auto themeIn = [&](qint64 version, const QString &of) {
        const auto map = themeMapAt(store.database(), version);
        for (const ThemeMapping &line : map ? *map : std::vector<ThemeMapping>()) {
            if (line.scheme == codescheme::Subject && line.code == of)
                return line.theme;
        }
        return QString();
    };
    QCOMPARE(themeIn(1, code), QStringLiteral("communication"));
    QCOMPARE(themeIn(1, other), QStringLiteral("access_delay"));
    QCOMPARE(themeIn(2, code), QStringLiteral("attitude"));
    QCOMPARE(themeIn(2, other), QString());
    QCOMPARE(themeIn(3, code), QStringLiteral("discharge"));
    QCOMPARE(themeMapAt(store.database(), 1)->size(), first->size());
    QCOMPARE(themeMapAt(store.database(), 4).error().operation,
        QStringLiteral("themes.no-such-version"));
    const auto versions = themeMapVersions(store.database());
    VERIFY_OK(versions);
    QCOMPARE((*versions)[1].reason, QStringLiteral("As the panel agreed"));
    QCOMPARE(store.damage(), QStringList());
}

void TestCodeLists::onlyWhoKeepsSettingsMayChange()
{
    TestStore store;
    CodeService service(store.sessionAs(Role::Investigator));
    Code draft;
    draft.scheme = codescheme::CareHomeSubject;
    draft.label = QStringLiteral("Pets");
    QCOMPARE(service.add(draft).error().operation, QStringLiteral("session.not-allowed"));
    QCOMPARE(service.retire({ 1 }, {}).error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestCodeLists)
#include "tst_codelists.moc"
