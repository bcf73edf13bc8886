#pragma once

#include "app/session/latest.h"
#include "core/query/explain.h"

#include <QObject>

#include <optional>

class QDockWidget;

namespace detente::ui {

class Appearance;
class FilterNotice;
class Session;

/// Says why nothing is shown, and why the selected event is not, and undoes the part of the query that is to blame.
class FilterNotices : public QObject {
    Q_OBJECT

public:
    /// \p picture: where an empty result is told of. \p details: the dock of the selected event.
    FilterNotices(Session &session, Appearance &appearance, QWidget &picture, QDockWidget &details, QObject *parent);

    FilterNotice &empty() const { return *empty_; }
    FilterNotice &hidden() const { return *hidden_; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEmpty();
    void askHidden();
    void showHidden();
    /// The parts of the query as it is written, each as text; of the query answered where the text is being written.
    Query written() const;
    QString textOf(const Hindrance &hindrance) const;
    void drop(const Hindrance &hindrance);

    Session &session_;
    FilterNotice *empty_;
    FilterNotice *hidden_;
    std::optional<Hindrance> hides_; ///< what hides the selected event
    Latest hiding_{this};
};

} // namespace detente::ui
