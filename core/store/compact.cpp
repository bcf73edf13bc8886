#include "core/store/compact.h"

namespace detente {

Result<void> compactAndClose(Library library)
{
    if (const Result<void> done = library.connection().run("PRAGMA journal_mode=DELETE; VACUUM"); !done)
        return done.error();
    return library.close();
}

} // namespace detente
