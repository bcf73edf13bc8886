#pragma once

#include <QObject>
#include <QStringList>
#include <QWidget>

class QMimeData;

namespace detente::ui {

/// Lets files be dropped onto a window.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    /// Absolute paths of files and folders on this computer, at least one.
    void dropped(const QStringList &paths);
    /// Something was dropped that is no file of this computer.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace detente::ui
