#pragma once

#include "app/window/callout.h"
#include "core/catalog/columns.h"
#include "core/record/viewstate.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace detente::ui {

class MainWindow;
class Session;

/// Shows a new reader around in five steps that are done in the window itself: zooms, selects, types, opens the
/// details, points to the picture's export. Afterwards everything is as it was before.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(Session &session, MainWindow &window);
    ~Tour() override;

    /// Begins with the first step, also when it runs already. Only with an open library.
    void start();
    /// Ends it, and gives filter, view, selection and docks back as they were.
    void end();
    bool isRunning() const { return callout_ != nullptr; }
    void setTheme(const Theme &theme);
    /// The step shown now, from 0.
    int step() const { return step_; }
    static constexpr int kSteps = 5;

    /// The view to come back to; none while it does not run.
    const std::optional<ViewState> &before() const { return before_; }

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step);
    void prepare(int step);
    void showStep();
    void follow();
    Callout::Words words() const;
    QRect target() const;
    QRect areaOfEvent() const;
    QRect areaOfButton() const;
    QRect areaOf(const QWidget &widget) const;
    Row example() const;
    QString exampleWord() const;
    void beginTyping();
    void typeOn();
    void typeAtOnce();
    void setQuery(const QString &text);

    Session &session_;
    MainWindow &window_;
    QPointer<Callout> callout_;
    std::optional<ViewState> before_;
    std::weak_ptr<const Snapshot> record_; ///< of the library it runs in
    bool detailsHidden_ = false;
    int step_ = 0;
    Row event_ = kNoRow;
    QString typing_; ///< what is still to be typed
    QTimer keys_;
    QTimer follow_;
};

} // namespace detente::ui
