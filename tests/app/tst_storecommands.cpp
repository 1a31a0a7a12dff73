#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace heed;
using namespace heed::test;

namespace {

const QString secret = QStringLiteral("seven quiet herons at dusk");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool flipByteAt(const QString &path, qint64 place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(place))
        return false;
    const QByteArray byte = file.peek(1);
    return byte.size() == 1 && file.putChar(static_cast<char>(byte.at(0) ^ 1));
}

/// One sentence, for a person: no codes, no second line.
bool isOneSentence(const QByteArray &said)
{
    const QByteArray text = said.trimmed();
    return text.endsWith('.') && !text.contains('\n');
}

} // namespace

class TestStoreCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void verifyFindsNothingInANewStore();
    void verifyFindsDamage();
    void refusals_data();
    void refusals();
    void backupAndRestoreBringItBack();
    void recoverySheetSetsANewPassword();
    void weakPasswordMakesNoStore();
    void backupTakesNobodyElsesPlace();
    void backupOfAnyNameComesBack();
    void damagedBackupTakesNoPlace();
    void emptyNamesAreWrongUsage();
    void picturesArePng();
    void sheetThatCannotBeWrittenMakesNoStore_data();
    void sheetThatCannotBeWrittenMakesNoStore();
    void sheetIsItsOwnersOnly();
    void nobodysStoreIsNotMade();
    void cutOutputIsSaid();
    void windowWithoutAScreenIsSaid();

private:
    ProgramRun heed(const QStringList &arguments, const QByteArray &input = {})
    {
        qputenv("HEED_PASSWORD", m_password.toUtf8());
        return runHeed(arguments, {}, input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_sheet;
    QString m_password;
};

void TestStoreCommands::init()
{
    m_password = secret;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(QStringLiteral("home.heed"));
    m_sheet = m_folder->filePath(QStringLiteral("sheet.txt"));
    const auto made = heed({ QStringLiteral("create"), m_store, QStringLiteral("--organisation"),
        QStringLiteral("Meadow View"), QStringLiteral("--kind"), QStringLiteral("care-home"),
        QStringLiteral("--user"), QStringLiteral("Ann"), QStringLiteral("--recovery"), m_sheet });
    QVERIFY2(made.status == 0, made.errors.constData());
}

void TestStoreCommands::verifyFindsNothingInANewStore()
{
    const auto verified = heed({ QStringLiteral("verify"), m_store });
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.output.contains("Nothing is damaged"));
}

void TestStoreCommands::verifyFindsDamage()
{
    QVERIFY(flipByteAt(m_store, QFileInfo(m_store).size() / 2));
    const QByteArray before = contentOf(m_store);
    const auto verified = heed({ QStringLiteral("verify"), m_store });
    QCOMPARE(verified.status, 3);
    QCOMPARE(contentOf(m_store), before);
    // A person reads this: each line is a sentence of ours, not the library's report of its trees.
    const auto lines = verified.output.trimmed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith('.') && !line.contains("Tree "), line.constData());
    QCOMPARE(lines.count("Part of the file is damaged and cannot be read."), 1);
}

void TestStoreCommands::refusals_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password")
        << QStringLiteral("home.heed") << QStringLiteral("seven quiet herons");
    QTest::newRow("no such store") << QStringLiteral("other.heed") << secret;
    QTest::newRow("not a store") << QStringLiteral("sheet.txt") << secret;
    QTest::newRow("a folder") << QString() << secret;
}

void TestStoreCommands::refusals()
{
    QFETCH(QString, store);
    QFETCH(QString, password);
    const QByteArray before = contentOf(m_store);
    m_password = password;
    const auto refused = heed({ QStringLiteral("verify"), m_folder->filePath(store) });
    QCOMPARE(refused.status, 1);
    QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
    QCOMPARE(contentOf(m_store), before);
}

void TestStoreCommands::backupAndRestoreBringItBack()
{
    const QString copy = m_folder->filePath(QStringLiteral("kept/copy.heed"));
    QCOMPARE(heed({ QStringLiteral("backup"), m_store, copy }).status, 0);
    QVERIFY(QFile::remove(m_store));
    const auto restored = heed({ QStringLiteral("restore"), copy, m_store });
    QVERIFY2(restored.status == 0, restored.errors.constData());
    QCOMPARE(heed({ QStringLiteral("verify"), m_store }).status, 0);
    const auto again = heed({ QStringLiteral("restore"), copy, m_store });
    QCOMPARE(again.status, 0);
    QVERIFY(again.errors.contains("before restore"));
}

void TestStoreCommands::recoverySheetSetsANewPassword()
{
    const QByteArray sheet = contentOf(m_sheet);
    const QByteArray groups = sheet.trimmed().split('\n').constLast();
    const QByteArray changed("nine amber kettles sing");
    const auto recovered
        = heed({ QStringLiteral("recover"), m_store }, groups + '\n' + changed + '\n');
    QVERIFY2(recovered.status == 0, recovered.errors.constData());
    QCOMPARE(heed({ QStringLiteral("verify"), m_store }).status, 1);
    m_password = QString::fromUtf8(changed);
    QCOMPARE(heed({ QStringLiteral("verify"), m_store }).status, 0);
}

void TestStoreCommands::weakPasswordMakesNoStore()
{
    m_password = QStringLiteral("password1");
    const QString path = m_folder->filePath(QStringLiteral("weak.heed"));
    const auto refused = heed({ QStringLiteral("create"), path, QStringLiteral("--organisation"),
        QStringLiteral("X"), QStringLiteral("--kind"), QStringLiteral("care-home"),
        QStringLiteral("--user"), QStringLiteral("Ann") });
    QCOMPARE(refused.status, 1);
    QVERIFY(!QFileInfo::exists(path));
}

void TestStoreCommands::backupTakesNobodyElsesPlace()
{
    const QString letter = m_folder->filePath(QStringLiteral("letter.odt"));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("dear all");
    file.close();
    const QString other = m_folder->filePath(QStringLiteral("other.heed"));
    QCOMPARE(heed({ QStringLiteral("create"), other, QStringLiteral("--organisation"),
                      QStringLiteral("X"), QStringLiteral("--kind"), QStringLiteral("care-home"),
                      QStringLiteral("--user"), QStringLiteral("Ann") })
                 .status,
        0);
    for (const QString &place : { m_store, letter, other, m_folder->path() }) {
        const QByteArray before = contentOf(place);
        const auto refused = heed({ QStringLiteral("backup"), m_store, place });
        QCOMPARE(refused.status, 1);
        QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
        // The store itself has the sign-in that went before.
        QVERIFY(place == m_store || contentOf(place) == before);
    }
    QCOMPARE(heed({ QStringLiteral("verify"), m_store }).status, 0);
    const QString copy = m_folder->filePath(QStringLiteral("copy.heed"));
    for (int again = 0; again < 2; ++again)
        QCOMPARE(heed({ QStringLiteral("backup"), m_store, copy }).status, 0);
    const QByteArray kept = contentOf(copy);
    QCOMPARE(heed({ QStringLiteral("restore"), copy, copy }).status, 1);
    QCOMPARE(heed({ QStringLiteral("restore"), copy, m_folder->path() }).status, 1);
    QCOMPARE(contentOf(copy), kept);
}

void TestStoreCommands::backupOfAnyNameComesBack()
{
    const QString copy = m_folder->filePath(QStringLiteral("kept copy"));
    QCOMPARE(heed({ QStringLiteral("backup"), m_store, copy }).status, 0);
    const QString place = m_folder->filePath(QStringLiteral("back.heed"));
    const auto restored = heed({ QStringLiteral("restore"), copy, place });
    QVERIFY2(restored.status == 0, restored.errors.constData());
    QCOMPARE(heed({ QStringLiteral("verify"), place }).status, 0);
    // Twice in one second, as with a clock that is set: nothing that stood there is lost.
    for (int again = 0; again < 2; ++again)
        QCOMPARE(runHeed({ QStringLiteral("restore"), copy, place }, QStringLiteral("2026-11-22"))
                     .status,
            0);
    const QDir folder(m_folder->path());
    QCOMPARE(folder.entryList({ QStringLiteral("back before restore *.heed") }).size(), 2);
}

/// A disk that lost a bit in a page that opening does not read: the good store stays.
void TestStoreCommands::damagedBackupTakesNoPlace()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.heed"));
    QCOMPARE(heed({ QStringLiteral("backup"), m_store, copy }).status, 0);
    QVERIFY(flipByteAt(copy, QFileInfo(copy).size() / 2));
    QCOMPARE(heed({ QStringLiteral("list"), copy, QStringLiteral("complaints") }).status, 0);
    const QByteArray before = contentOf(m_store);
    const auto refused = heed({ QStringLiteral("restore"), copy, m_store });
    QCOMPARE(refused.status, 1);
    QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
    QVERIFY(refused.errors.contains("damaged"));
    QCOMPARE(contentOf(m_store), before);
    QVERIFY(
        QDir(m_folder->path()).entryList({ QStringLiteral("* before restore *.heed") }).isEmpty());
}

/// As a script makes them whose variable is not set.
void TestStoreCommands::emptyNamesAreWrongUsage()
{
    const QString none = QStringLiteral("");
    for (const QStringList &words : { QStringList { QStringLiteral("verify"), none },
             QStringList { QStringLiteral("demo"), none },
             QStringList { QStringLiteral("backup"), m_store, none },
             QStringList { QStringLiteral("restore"), none, m_store },
             QStringList { QStringLiteral("restore"), m_store, none } }) {
        const auto refused = heed(words);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("is empty"), refused.errors.constData());
        QVERIFY2(!refused.errors.contains('%'), refused.errors.constData());
    }
}

void TestStoreCommands::picturesArePng()
{
    const QString picture = m_folder->filePath(QStringLiteral("today.jpg"));
    const auto refused
        = heed({ QStringLiteral("screenshot"), m_store, QStringLiteral("today"), picture });
    QCOMPARE(refused.status, 2);
    QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
    QVERIFY(!QFileInfo::exists(picture));
}

void TestStoreCommands::sheetThatCannotBeWrittenMakesNoStore_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/sheet.pdf");
    QTest::newRow("neither paper nor text") << QStringLiteral("sheet.doc");
    QTest::newRow("a folder") << QStringLiteral("folder.pdf");
}

void TestStoreCommands::sheetThatCannotBeWrittenMakesNoStore()
{
    QFETCH(QString, sheet);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.pdf")));
    const QString path = m_folder->filePath(QStringLiteral("new.heed"));
    const auto refused = heed(
        { QStringLiteral("create"), path, QStringLiteral("--organisation"), QStringLiteral("X"),
            QStringLiteral("--kind"), QStringLiteral("care-home"), QStringLiteral("--user"),
            QStringLiteral("Ann"), QStringLiteral("--recovery"), m_folder->filePath(sheet) });
    QCOMPARE(refused.status, 1);
    QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
    QVERIFY(!QFileInfo::exists(path));
}

void TestStoreCommands::sheetIsItsOwnersOnly()
{
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_sheet) & others));
#else
    QSKIP("Permissions of this kind are Unix's.");
#endif
}

void TestStoreCommands::nobodysStoreIsNotMade()
{
    const QString path = m_folder->filePath(QStringLiteral("new.heed"));
    for (const auto &[organisation, user] :
        { std::pair { " ", "Ann" }, std::pair { "Meadow View", " " } }) {
        const auto refused = heed({ QStringLiteral("create"), path,
            QStringLiteral("--organisation"), QLatin1String(organisation), QStringLiteral("--kind"),
            QStringLiteral("care-home"), QStringLiteral("--user"), QLatin1String(user) });
        QCOMPARE(refused.status, 1);
        QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
        QVERIFY(!QFileInfo::exists(path));
    }
}

/// A script that redirects a list to a full disk must learn that a part is missing.
void TestStoreCommands::cutOutputIsSaid()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("There is no /dev/full here.");
    QProcess list;
    list.setStandardOutputFile(QStringLiteral("/dev/full"));
    list.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../heed"),
        { QStringLiteral("list"), m_store, QStringLiteral("audit"), QStringLiteral("--json") });
    QVERIFY(list.waitForFinished());
    QCOMPARE(list.exitCode(), 1);
    const QByteArray said = list.readAllStandardError();
    QVERIFY2(isOneSentence(said), said.constData());
}

void TestStoreCommands::windowWithoutAScreenIsSaid()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QProcess window;
    QProcessEnvironment bare;
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/../heed");
    for (const char *display : { "", ":4711" }) {
        bare.insert(QStringLiteral("DISPLAY"), QLatin1String(display));
        window.setProcessEnvironment(bare);
        window.start(program, { m_store });
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 1);
        const QByteArray said = window.readAllStandardError();
        QVERIFY2(isOneSentence(said), said.constData());
    }
#else
    QSKIP("Only X and Wayland can be missing.");
#endif
}

QTEST_GUILESS_MAIN(TestStoreCommands)
#include "tst_storecommands.moc"
