#pragma once

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace detente::ui {

/// The bar at the bottom: what is shown of how many, what is selected, the file, whether it can be written; and, for
/// work that takes longer than half a second, how far it has come with a way to stop it.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setCounts(std::size_t shown, std::size_t all, std::size_t inView);
    /// \p apart: how far apart two selected events are, may be empty.
    void setSelected(std::size_t count, const QString &apart = {});
    /// \p path empty: no file is open. \p why: a sentence on why nothing can be written, in the interface's language.
    void setFile(const QString &path, bool readOnly, const QString &why);

    /// The library at \p path is being opened; nothing is shown of it for half a second.
    void beginOpening(const QString &path);
    /// The starter record is being restored; the same.
    void beginRestoring();
    /// \p total 0: not known.
    void progress(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void retranslate();

    QLabel *counts_;
    QLabel *selected_;
    QLabel *work_;
    QProgressBar *bar_;
    QToolButton *cancel_;
    QLabel *file_;
    QTimer delay_;
    QString opening_; ///< the file being opened
    bool restoring_ = false;
    std::size_t shown_ = 0;
    std::size_t all_ = 0;
    std::size_t inView_ = 0;
    std::size_t selectedCount_ = 0;
    QString apart_;
    QString path_;
    bool readOnly_ = false;
    QString why_;
};

} // namespace detente::ui
