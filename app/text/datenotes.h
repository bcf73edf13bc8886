#pragma once

#include "core/base/language.h"

#include <QString>

namespace detente::ui {

/// What a reader should be told of how a typed date was understood, a sentence; \p key is HumanDate::note. Empty for
/// an empty key.
QString dateNoteText(const QString &key, Language language);

} // namespace detente::ui
