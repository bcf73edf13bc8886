#include "app/window/readonlywords.h"

#include "app/session/session.h"
#include "app/window/starter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace detente::ui {

namespace {

struct ReadOnly {
    Q_DECLARE_TR_FUNCTIONS(ReadOnly)
};

} // namespace

QString readOnlyText(const Session &session)
{
    const QFileInfo file(session.path());
    switch (session.readOnlyReason()) {
    case ReadOnlyReason::None:
        return {};
    case ReadOnlyReason::Asked:
        return ReadOnly::tr("“%1” is open for reading only, as you wished: nothing in it will change.")
            .arg(file.fileName());
    case ReadOnlyReason::NoOwnCopy:
        return ReadOnly::tr("The starter record is open for reading only: your own copy of it cannot be made, because "
                            "“%1” cannot be written.")
            .arg(QDir::toNativeSeparators(dataFolder()));
    case ReadOnlyReason::File:
        return ReadOnly::tr("“%1” is open for reading only: the file cannot be written.").arg(file.fileName());
    case ReadOnlyReason::Folder:
        return ReadOnly::tr("“%1” is open for reading only: its folder “%2” cannot be written.")
            .arg(file.fileName(), QDir::toNativeSeparators(file.path()));
    }
    return {};
}

} // namespace detente::ui
