#!/usr/bin/env bash
# Takes new and changed words of the window into the .ts files. Run it after words changed; needs lupdate (qt6-l10n-tools).
set -e
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
common=(-silent -locations none -no-obsolete -no-ui-lines -extensions cpp,h -I . ui app)
"$lupdate" "${common[@]}" -pluralonly -source-language en_GB -target-language en_GB -ts translations/heed_en_GB.ts
"$lupdate" "${common[@]}" -source-language en_GB -target-language cy -ts translations/heed_cy.ts
"$lupdate" "${common[@]}" -source-language en_GB -target-language pl -ts translations/heed_pl.ts
