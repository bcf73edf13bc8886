#pragma once

#include "app/render/theme.h"
#include "app/window/settings.h"
#include "core/record/viewstate.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace detente::ui {

class MainWindow;
class Session;

/// One short line on the canvas that says what hands can do. What was done is ticked off; the line goes once all of it
/// was done, or when it is closed, and does not come back.
class Hints : public QFrame {
    Q_OBJECT

public:
    /// Stands on the canvas of \p window.
    Hints(Session &session, MainWindow &window);

    void setTheme(const Theme &theme);
    /// While held, what happens teaches nothing: the tour does it.
    void hold(bool held);
    /// The line's words with the ticks; empty when nothing is shown.
    QString text() const;

Q_SIGNALS:
    void tourRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectDeeds();
    void learn(const QString &deed);
    void learnView(const ViewState &asked);
    void close();
    bool isLearned(const QString &deed) const;
    /// The first line with something left to learn; −1 when there is none.
    int unlearnedLine() const;
    void update();
    /// Leaves out, where the canvas is narrow, first what was learned, then what comes last.
    void fit();
    void place();
    void retranslate();

    Session &session_;
    MainWindow &window_;
    Settings settings_;
    Theme theme_;
    int line_ = -1; ///< the one shown; one each start
    bool held_ = false;
    TimeRange last_; ///< the range last seen
    std::vector<QLabel *> deeds_;
    QPushButton *tour_;
    QToolButton *close_;
};

} // namespace detente::ui
