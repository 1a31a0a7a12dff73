#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace heed {

/// A question with verbs for answers.
struct YesNoQuestion
{
    QString title;
    QString text;
    QString yes; ///< what happens then, as a verb: "Bin complaint"
    QString no; ///< the way back; empty for the usual word
    bool dangerous = false; ///< then `no` is the default
};

/// What to ask for a file.
struct FileQuestion
{
    QString title;
    QString suggestedPath;
    QString filter; ///< "Heed store (*.heed)"
};

/// How pages ask and tell. Nothing blocks: the answer comes by callback, and none comes when the
/// user goes back. Tests put their own in its place.
class Prompter
{
public:
    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    virtual void ask(const YesNoQuestion &question, std::function<void()> onYes) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;
    virtual void askOpenFile(
        const FileQuestion &question, std::function<void(const QString &)> onFile)
        = 0;
    virtual void askSaveFile(
        const FileQuestion &question, std::function<void(const QString &)> onFile)
        = 0;
    virtual void askFolder(
        const FileQuestion &question, std::function<void(const QString &)> onFolder)
        = 0;
};

/// Real dialogs over a window.
class DialogPrompter final : public Prompter
{
public:
    explicit DialogPrompter(QWidget &window)
        : m_window(window)
    {
    }

    void ask(const YesNoQuestion &question, std::function<void()> onYes) override;
    void tell(const QString &title, const QString &text) override;
    void askOpenFile(
        const FileQuestion &question, std::function<void(const QString &)> onFile) override;
    void askSaveFile(
        const FileQuestion &question, std::function<void(const QString &)> onFile) override;
    void askFolder(
        const FileQuestion &question, std::function<void(const QString &)> onFolder) override;

private:
    QWidget &m_window;
};

} // namespace heed
