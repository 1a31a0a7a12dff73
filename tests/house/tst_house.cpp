#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The walls of the house: includes go down only, core knows no window, ui knows no SQL.
class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void wallsAreFound_data();
    void wallsAreFound();
    void everyRoomHasItsFloor();
    void includesOfCoreGoDownOnly();
    void registersDoNotKnowEachOther();
    void coreKnowsNoWindow();
    void uiKnowsNoSql();
    void translationIsOfTheWindowOnly();
};

namespace {

struct Line
{
    QString file; ///< "core/store/audit.cpp"
    QString text;
};

/// The floor of each room of core; a file may include what is on its own floor or below.
const QHash<QString, int> &floors()
{
    static const QHash<QString, int> list {
        { QStringLiteral("base"), 0 },
        { QStringLiteral("calendar"), 1 },
        { QStringLiteral("store"), 1 },
        { QStringLiteral("people"), 2 },
        { QStringLiteral("codes"), 2 },
        { QStringLiteral("records"), 2 },
        { QStringLiteral("documents"), 2 },
        { QStringLiteral("complaints"), 3 },
        { QStringLiteral("incidents"), 3 },
        { QStringLiteral("claims"), 3 },
        { QStringLiteral("voice"), 3 },
        { QStringLiteral("speakup"), 3 },
        { QStringLiteral("provider"), 3 },
        { QStringLiteral("letters"), 4 },
        { QStringLiteral("retention"), 4 },
        { QStringLiteral("candour"), 5 },
        { QStringLiteral("fairness"), 5 },
        { QStringLiteral("learning"), 5 },
        { QStringLiteral("duties"), 5 },
        { QStringLiteral("exchange"), 6 },
        { QStringLiteral("insight"), 6 },
        { QStringLiteral("governance"), 7 },
        { QStringLiteral("practice"), 8 },
    };
    return list;
}

constexpr int RegisterFloor = 3;

QString roomOf(const QString &path) { return path.section(QLatin1Char('/'), 1, 1); }

bool goesUp(const QString &file, const QString &included)
{
    if (!included.startsWith(QLatin1String("core/")))
        return false;
    return floors().value(roomOf(included), -1) > floors().value(roomOf(file), -1);
}

bool isNeighbour(const QString &file, const QString &included)
{
    return included.startsWith(QLatin1String("core/")) && roomOf(file) != roomOf(included)
        && floors().value(roomOf(file)) == RegisterFloor
        && floors().value(roomOf(included)) == RegisterFloor;
}

bool isOfWindow(const QString &included)
{
    static const QRegularExpression window(QStringLiteral(
        "^(ui/|app/|QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QDialog|QPainter|QImage|"
        "QPixmap|QColor|QFont|QTextDocument|QIcon)"));
    return window.match(included).hasMatch();
}

QString includedBy(const QString &line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)"));
    return include.match(line).captured(1);
}

QList<Line> linesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(HEED_SOURCE));
    QList<Line> lines;
    QDirIterator files(root.filePath(folder), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString name = root.relativeFilePath(file.fileName());
        for (const QByteArray &line : file.readAll().split('\n'))
            lines += { name, QString::fromUtf8(line) };
    }
    return lines;
}

template <typename Broken> QStringList broken(const QString &folder, Broken &&isBroken)
{
    QStringList found;
    for (const Line &line : linesBelow(folder)) {
        if (isBroken(line))
            found += line.file + QStringLiteral(": ") + line.text.trimmed();
    }
    return found;
}

QByteArray told(const QStringList &found) { return found.join(QLatin1Char('\n')).toUtf8(); }

} // namespace

void TestHouse::wallsAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("neighbour");
    const auto row = [](const char *file, const char *included, bool up, bool neighbour) {
        QTest::newRow(included) << QString::fromLatin1(file) << QString::fromLatin1(included) << up
                                << neighbour;
    };
    row("core/store/audit.cpp", "core/insight/measure.h", true, false);
    row("core/claims/claim.h", "core/complaints/complaint.h", false, true);
    row("core/claims/claim.h", "core/records/record.h", false, false);
    row("core/claims/claimrules.cpp", "core/claims/claim.h", false, false);
    row("core/records/record.h", "core/letters/letter.h", true, false);
}

void TestHouse::wallsAreFound()
{
    QFETCH(QString, file);
    QFETCH(QString, included);
    QTEST(goesUp(file, included), "up");
    QTEST(isNeighbour(file, included), "neighbour");
}

void TestHouse::everyRoomHasItsFloor()
{
    QSet<QString> unknown;
    for (const Line &line : linesBelow(QStringLiteral("core"))) {
        if (!floors().contains(roomOf(line.file)))
            unknown += roomOf(line.file);
    }
    QVERIFY2(unknown.isEmpty(), told(unknown.values()));
}

void TestHouse::includesOfCoreGoDownOnly()
{
    const QStringList up = broken(QStringLiteral("core"),
        [](const Line &line) { return goesUp(line.file, includedBy(line.text)); });
    QVERIFY2(up.isEmpty(), told(up));
}

void TestHouse::registersDoNotKnowEachOther()
{
    const QStringList neighbours = broken(QStringLiteral("core"),
        [](const Line &line) { return isNeighbour(line.file, includedBy(line.text)); });
    QVERIFY2(neighbours.isEmpty(), told(neighbours));
}

void TestHouse::coreKnowsNoWindow()
{
    const QStringList windows = broken(
        QStringLiteral("core"), [](const Line &line) { return isOfWindow(includedBy(line.text)); });
    QVERIFY2(windows.isEmpty(), told(windows));
}

void TestHouse::uiKnowsNoSql()
{
    static const QRegularExpression sql(QStringLiteral("\\bQSql[A-Z]"));
    const QStringList spoken = broken(
        QStringLiteral("ui"), [](const Line &line) { return sql.match(line.text).hasMatch(); });
    QVERIFY2(spoken.isEmpty(), told(spoken));
}

void TestHouse::translationIsOfTheWindowOnly()
{
    static const QRegularExpression translated(
        QStringLiteral("(^|[^\\w.:>])tr\\(\"|QCoreApplication::translate"));
    const QStringList spoken = broken(QStringLiteral("core"),
        [](const Line &line) { return translated.match(line.text).hasMatch(); });
    QVERIFY2(spoken.isEmpty(), told(spoken));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
