#include "ui/shared/prompter.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace heed {

namespace {

QFileDialog *fileDialog(QWidget &window, const FileQuestion &question, QFileDialog::AcceptMode mode)
{
    auto *dialog
        = new QFileDialog(&window, question.title, question.suggestedPath, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(question.suggestedPath);
    return dialog;
}

} // namespace

void DialogPrompter::ask(const YesNoQuestion &question, std::function<void()> onYes)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = question.no.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                            : box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(question.dangerous ? no : yes);
    QObject::connect(box, &QMessageBox::finished, box, [box, yes, onYes = std::move(onYes)] {
        if (box->clickedButton() == yes)
            onYes();
    });
    box->open();
}

void DialogPrompter::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void DialogPrompter::askOpenFile(
    const FileQuestion &question, std::function<void(const QString &)> onFile)
{
    QFileDialog *dialog = fileDialog(m_window, question, QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onFile));
    dialog->open();
}

void DialogPrompter::askSaveFile(
    const FileQuestion &question, std::function<void(const QString &)> onFile)
{
    QFileDialog *dialog = fileDialog(m_window, question, QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onFile));
    dialog->open();
}

void DialogPrompter::askFolder(
    const FileQuestion &question, std::function<void(const QString &)> onFolder)
{
    QFileDialog *dialog = fileDialog(m_window, question, QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onFolder));
    dialog->open();
}

} // namespace heed
