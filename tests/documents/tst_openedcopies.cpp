#include "core/documents/openedcopies.h"
#include "tests/support/testsupport.h"

#include <QDir>

using namespace heed;

/// Copies that other programs look at: nobody else's to read, nobody's to change, soon gone.
class TestOpenedCopies : public QObject
{
    Q_OBJECT

private slots:
    void copiesAreReadOnlyAndPrivate();
    void copiesOfOneNameDoNotMeet();
    void copiesGoOnLock();
    void copiesOfAKilledProgramGoAtTheNextStart();
    void copiesOfARunningProgramStay();

private:
    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("opened")); }
    QTemporaryDir m_folder;
};

void TestOpenedCopies::copiesAreReadOnlyAndPrivate()
{
    OpenedCopies copies(root());
    const auto path = copies.write(QStringLiteral("letter.pdf"), "content");
    VERIFY_OK(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("content"));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(*path) & (others | QFile::WriteOwner), QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(*path).path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(root()) & others, QFile::Permissions());
}

void TestOpenedCopies::copiesOfOneNameDoNotMeet()
{
    OpenedCopies copies(root());
    const auto one = copies.write(QStringLiteral("scan.png"), "1");
    const auto two = copies.write(QStringLiteral("scan.png"), "2");
    VERIFY_OK(one);
    VERIFY_OK(two);
    QVERIFY(*one != *two);
    QVERIFY(QFile::exists(*one));
}

void TestOpenedCopies::copiesGoOnLock()
{
    OpenedCopies copies(root());
    const auto path = copies.write(QStringLiteral("letter.pdf"), "content");
    VERIFY_OK(path);
    QVERIFY(copies.removeAll());
    QVERIFY(!QFile::exists(*path));
    VERIFY_OK(copies.write(QStringLiteral("again.pdf"), "content"));
}

void TestOpenedCopies::copiesOfAKilledProgramGoAtTheNextStart()
{
    const QString left = root() + QStringLiteral("/copies-left/1/letter.pdf");
    QVERIFY(QDir().mkpath(QFileInfo(left).path()));
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    const OpenedCopies copies(root());
    QVERIFY(!QFile::exists(left));
}

void TestOpenedCopies::copiesOfARunningProgramStay()
{
    OpenedCopies running(root());
    const auto path = running.write(QStringLiteral("letter.pdf"), "content");
    VERIFY_OK(path);
    const OpenedCopies another(root());
    QVERIFY(QFile::exists(*path));
}

QTEST_GUILESS_MAIN(TestOpenedCopies)
#include "tst_openedcopies.moc"
