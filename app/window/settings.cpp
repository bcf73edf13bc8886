#include "app/window/settings.h"

#include <QFile>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

QString setAside(const QString &path)
{
    const QString aside = path + u".broken"_s;
    QFile::remove(aside);
    return QFile::rename(path, aside) ? aside : QString();
}

QString setBrokenSettingsAside()
{
    const QSettings store;
    return store.status() == QSettings::FormatError ? setAside(store.fileName()) : QString();
}

} // namespace detente::ui
