#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// The language files, and whether the tool that fills them sees every word.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void filesAreSound_data();
    void filesAreSound();
    void englishPluralsAreComplete();
    void everyWordIsFound();
};

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< several where it has a plural
    bool isPlural = false;
    bool isFinished = true;
};

QString pathOf(const QString &name) { return QStringLiteral(HEED_SOURCE "/") + name; }

/// Errors end the test that called: the list is empty.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("message")) {
            messages += Message {};
            messages.last().isPlural
                = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isPlural)
                messages.last().forms += xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    return places;
}

/// The text of C++ literals that stand one behind the other.
QString literal(const QString &code)
{
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto found = one.globalMatch(code); found.hasNext();)
        text += found.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\\""), QLatin1String("\""));
}

/// Every text that the window's code gives to a function of translation.
QHash<QString, QString> wordsInCode()
{
    static const QRegularExpression call(QStringLiteral(
        "(?<![A-Za-z_])(?:tr|words|counted|plural)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    QHash<QString, QString> words;
    for (const char *folder : { "ui", "app" }) {
        QDirIterator files(pathOf(QLatin1String(folder)), { QStringLiteral("*.cpp") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString code = QString::fromUtf8(file.readAll());
            for (auto found = call.globalMatch(code); found.hasNext();)
                words.insert(literal(found.next().captured(1)), file.fileName());
        }
    }
    return words;
}

QString lupdate()
{
    const QString onPath = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
    const QString usual = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    return onPath.isEmpty() && QFile::exists(usual) ? usual : onPath;
}

} // namespace

void TestTranslations::filesAreSound_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(pathOf(QStringLiteral("translations")))
                                   .entryList({ QStringLiteral("*.ts") }, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranslations::filesAreSound()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(pathOf(QStringLiteral("translations/") + file));
    QVERIFY2(!messages.isEmpty(), "the file cannot be read");
    for (const Message &message : messages) {
        if (!message.isFinished)
            continue;
        for (const QString &form : message.forms)
            QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(message.source));
    }
}

void TestTranslations::englishPluralsAreComplete()
{
    for (const Message &message :
        messagesOf(pathOf(QStringLiteral("translations/heed_en_GB.ts")))) {
        const QByteArray which = message.source.toUtf8();
        QVERIFY2(message.isPlural && message.isFinished, which.constData());
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty() && !form.contains(QLatin1String("(s)")),
                which.constData());
    }
}

void TestTranslations::everyWordIsFound()
{
    if (lupdate().isEmpty())
        QSKIP("lupdate is not installed");
    QFile script(pathOf(QStringLiteral("translations/update.sh")));
    QVERIFY(script.open(QIODevice::ReadOnly));
    // The same options as those that the files are made with.
    static const QRegularExpression common(QStringLiteral("common=\\(([^)]*)\\)"));
    QStringList options = common.match(QString::fromUtf8(script.readAll()))
                              .captured(1)
                              .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVERIFY(!options.isEmpty());
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("all_pl.ts"));
    options += { QStringLiteral("-target-language"), QStringLiteral("pl"), QStringLiteral("-ts"),
        made };
    QProcess tool;
    tool.setWorkingDirectory(QStringLiteral(HEED_SOURCE));
    tool.start(lupdate(), options);
    QVERIFY(tool.waitForFinished(60000));
    QSet<QString> found;
    for (const Message &message : messagesOf(made))
        found += message.source;
    QVERIFY(found.size() > 500);
    const auto words = wordsInCode();
    QStringList missing;
    for (auto one = words.begin(); one != words.end(); ++one) {
        if (!found.contains(one.key()))
            missing += one.value() + QStringLiteral(": ") + one.key();
    }
    for (const QString &one : std::as_const(missing))
        qWarning("%s", qPrintable(one));
    QVERIFY(missing.isEmpty());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
