#pragma once

#include <QWidget>

class QVBoxLayout;

namespace heed {

/// The first page: make a store, open one, or practise with invented people. Stores that were open
/// before are one press away.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

signals:
    void newStoreRequested();
    void openRequested();
    void practiceRequested();
    void storeChosen(const QString &path);

private:
    QWidget *choices();

    QVBoxLayout *m_recent;
    QWidget *m_recentBlock;
};

} // namespace heed
