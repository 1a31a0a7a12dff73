#include "app/commands.h"
#include "app/storeaccess.h"
#include "app/window.h"
#include "core/records/record.h"
#include "ui/print/printoutput.h"
#include "ui/shared/language.h"
#include "ui/shared/recordtabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/workarea.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPixmap>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

constexpr int longestSide = 8000; // of a window: a picture of more does not fit the memory
constexpr int longestWait = 8000; // ms, for charts and lists that fill from the worker
constexpr int settling = 2200; // ms: what is under way says so after one second
constexpr int lastRounds = 5;
constexpr int placing = 500; // ms, from when nothing is busy any more

/// A picture of one page of the window, drawn without a display: for the guide, and to look at what
/// a change did. PAGE is a page's name ("dashboard"), "welcome", "unlock", or PAGE:REFERENCE for a
/// record, PAGE:REFERENCE:TAB for one of its tabs and PAGE:new for its form.
class ScreenshotCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("PAGE", m_page, "Page to show")->required()->type_name("");
        options.add_option("OUT.png", m_out, "Picture to write")->required()->type_name("");
        options.add_option("--size", m_size, "Size of the window, 1366x768 unless given")
            ->type_name("WxH");
        options.add_option("--theme", m_theme, "Colours")
            ->check(CLI::IsMember({ "light", "dark" }));
        options.add_option("--scale", m_scale, "Scale of the screen, 1 unless given")
            ->check(CLI::Range(1.0, 4.0));
        options.add_option("--language", m_language, "Language of the window: en_GB, cy or pl")
            ->check(CLI::IsMember({ "en_GB", "cy", "pl" }));
    }

    void prepare() override
    {
        if (m_scale > 1)
            qputenv("QT_SCALE_FACTOR", QByteArray::number(m_scale));
    }

    ExitStatus run(const Clock &clock) override
    {
        if (!QString::fromLocal8Bit(m_out.c_str())
                 .endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
            note(QStringLiteral("Pictures are written as PNG: end the file name with .png."));
            return ExitStatus::WrongUsage;
        }
        const QStringList size = QString::fromLatin1(m_size.c_str()).split(QLatin1Char('x'));
        m_window.setWidth(size.value(0).toInt());
        m_window.setHeight(size.value(1).toInt());
        if (m_window.isEmpty() || m_window.width() > longestSide
            || m_window.height() > longestSide) {
            note(QStringLiteral("--size is not written as 1366x768, with neither above %1.")
                     .arg(longestSide));
            return ExitStatus::WrongUsage;
        }
        nameApplication();
        // What is done for a picture must not stand in anybody's settings.
        QCoreApplication::setApplicationName(QStringLiteral("Heed pictures"));
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        const Language language(*application, QString::fromStdString(m_language));
        Theme theme(*application);
        theme.choose(m_theme == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
        MainWindow window({ clock, fillNewStore, {} }, theme);
        window.resize(m_window);
        if (const auto shown = show(window, clock); !shown)
            return fail(shown.error());
        return save(window);
    }

private:
    Result<void> show(MainWindow &window, const Clock &clock)
    {
        const QString page = QString::fromLocal8Bit(m_page.c_str());
        window.show();
        if (page == QLatin1String("welcome"))
            return {};
        if (page == QLatin1String("unlock")) {
            window.offerStore(m_access.path());
            return {};
        }
        auto store = m_access.open(clock);
        if (!store)
            return Failure(store.error());
        window.enter(std::move(*store));
        return goTo(window, page);
    }

    static Result<void> goTo(MainWindow &window, const QString &page)
    {
        const QString name = page.section(QLatin1Char(':'), 0, 0);
        const QString part = page.section(QLatin1Char(':'), 1, 1);
        Page *shown = window.workArea()->page(name);
        if (shown == nullptr)
            return failure(ErrorCode::NotFound, QStringLiteral("window.no-page"), name);
        window.workArea()->goTo(name);
        if (part == QLatin1String("new"))
            shown->beginNew();
        else if (shown->showPart(part))
            return {};
        else if (!part.isEmpty())
            return showRecord(window, name, part).and_then([&] {
                return showTab(*shown, page.section(QLatin1Char(':'), 2));
            });
        return {};
    }

    static Result<void> showTab(const Page &page, const QString &tab)
    {
        const auto tabs = page.findChildren<RecordTabs *>();
        const bool shown = tab.isEmpty()
            || std::any_of(tabs.begin(), tabs.end(),
                [&tab](RecordTabs *one) { return one->isVisible() && one->choose(tab); });
        if (!shown)
            return failure(ErrorCode::NotFound, QStringLiteral("window.no-page"), tab);
        return {};
    }

    static Result<void> showRecord(
        MainWindow &window, const QString &page, const QString &reference)
    {
        QString table;
        for (const PageEntry &entry : allPages()) {
            if (entry.id == page)
                table = entry.recordKind;
        }
        const auto id = window.workspace()->store().database().scalar(
            QStringLiteral("SELECT record_id FROM audit WHERE kind = ? AND reference = ? ORDER BY "
                           "seq DESC LIMIT 1"),
            { table, reference });
        if (!id)
            return Failure(id.error());
        if (id->isNull())
            return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
        window.workArea()->openRecord({ table, id->toLongLong() });
        return {};
    }

    ExitStatus save(MainWindow &window)
    {
        wait(window);
        const QString out = QString::fromLocal8Bit(m_out.c_str());
        QBuffer picture;
        if (!picture.open(QIODevice::WriteOnly) || !window.grab().save(&picture, "PNG"))
            return fail({ ErrorCode::Io, QStringLiteral("print.cannot-write"), out, {} });
        const auto written = writeWhole(out, picture.data());
        return written ? ExitStatus::Done : fail(written.error());
    }

    /// Until nothing is under way and what it brought has found its place.
    static void wait(const MainWindow &window)
    {
        QElapsedTimer waited;
        QElapsedTimer calm;
        waited.start();
        calm.start();
        while (waited.elapsed() < settling
            || (calm.elapsed() < placing && waited.elapsed() < longestWait)) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (isBusy(window))
                calm.restart();
        }
        // On a slow machine all of that may have been one round, and what it brought is not laid
        // out yet: a picture of it would show lines on top of one another.
        for (int round = 0; round < lastRounds; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents, placing);
        }
    }

    static bool isBusy(const MainWindow &window)
    {
        const auto children = window.findChildren<QWidget *>(QStringLiteral("busy"));
        return std::any_of(children.begin(), children.end(),
            [](const QWidget *widget) { return widget->isVisible(); });
    }

    StoreAccess m_access;
    std::string m_page;
    std::string m_out;
    std::string m_size = "1366x768";
    std::string m_theme = "light";
    std::string m_language;
    double m_scale = 1;
    QSize m_window;
};

} // namespace

std::unique_ptr<Command> makeScreenshotCommand() { return std::make_unique<ScreenshotCommand>(); }

} // namespace heed
