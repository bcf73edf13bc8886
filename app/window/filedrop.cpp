#include "app/window/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace detente::ui {

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is a drop that may come
    if (!drop->mimeData()->hasUrls())
        return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is, whatever the keys held down
    drop->accept();
    if (event->type() == QEvent::DragEnter)
        return true;
    QStringList paths;
    for (const QUrl &url : drop->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty())
        Q_EMIT refused();
    else
        Q_EMIT dropped(paths);
    return true;
}

} // namespace detente::ui
