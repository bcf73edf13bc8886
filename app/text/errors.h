#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/record/problem.h"

#include <QString>

namespace detente::ui {

/// The language the interface speaks: that of the default locale, which Translator sets.
Language interfaceLanguage();

/// A failure as a sentence for people: which file, place and field, why, and what can be done. Ends with a full stop.
QString errorText(const Error &error, Language language = interfaceLanguage());
/// Why a field may not hold what it holds: a clause without a full stop ("must not be empty").
QString reasonText(Reason reason, Language language);
/// Why an EDTF date cannot be read; a clause. \p reason a key of Edtf::parse.
QString dateReasonText(const QString &reason, Language language);
/// What is wrong with a query text; a sentence. \p error of parseQuery.
QString queryErrorText(const Error &error, Language language);

} // namespace detente::ui
