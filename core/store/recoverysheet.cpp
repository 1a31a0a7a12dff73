#include "core/store/recoverysheet.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sodium.h>
#include <vector>

namespace heed {
namespace {

constexpr int bitsPerSymbol = 5;
constexpr int dataPerGroup = RecoveryCode::groupSize - 1;
constexpr int keySymbols
    = (static_cast<int>(StoreKey::size) * 8 + bitsPerSymbol - 1) / bitsPerSymbol;
constexpr int checkSymbols = dataPerGroup;
static_assert(keySymbols + checkSymbols == RecoveryCode::groupCount * dataPerGroup);

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

using Symbols = std::vector<quint8>; ///< each 0 to 31; wiped by clear()

void clear(Symbols &symbols) { sodium_memzero(symbols.data(), symbols.size()); }

/// Product in the field of 32 elements, modulo x^5 + x^2 + 1: no factor but 0 loses anything, which
/// plain arithmetic modulo 32 cannot promise.
constexpr quint8 times(quint8 a, quint8 b)
{
    unsigned product = 0;
    for (int bit = 0; bit < bitsPerSymbol; ++bit) {
        if ((b >> bit) & 1)
            product ^= static_cast<unsigned>(a) << bit;
    }
    for (int bit = 2 * bitsPerSymbol - 2; bit >= bitsPerSymbol; --bit) {
        if ((product >> bit) & 1U)
            product ^= 0b100101U << (bit - bitsPerSymbol);
    }
    return static_cast<quint8>(product);
}

/// The check of one group: its symbols with a factor of their own each, and the group's number.
quint8 groupCheck(const quint8 *data, int groupNumber)
{
    static constexpr std::array<quint8, dataPerGroup> factors { 2, 4, 8, 16 };
    auto check = static_cast<quint8>(groupNumber);
    for (size_t i = 0; i < factors.size(); ++i)
        check = static_cast<quint8>(check ^ times(data[i], factors[i]));
    return check;
}

Symbols toSymbols(QByteArrayView bytes, int count)
{
    Symbols symbols(static_cast<size_t>(count), 0);
    for (int bit = 0; bit < static_cast<int>(bytes.size()) * 8 && bit < count * bitsPerSymbol;
         ++bit) {
        const auto byte = static_cast<quint8>(bytes[bit / 8]);
        if ((byte >> (7 - bit % 8)) & 1)
            symbols[static_cast<size_t>(bit / bitsPerSymbol)]
                |= static_cast<quint8>(16 >> bit % bitsPerSymbol);
    }
    return symbols;
}

StoreKey toKey(const Symbols &symbols)
{
    QByteArray bytes(StoreKey::size, '\0');
    for (int bit = 0; bit < static_cast<int>(StoreKey::size) * 8; ++bit) {
        if ((symbols[static_cast<size_t>(bit / bitsPerSymbol)] >> (4 - bit % bitsPerSymbol)) & 1)
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] | (0x80 >> bit % 8));
    }
    StoreKey key = StoreKey::fromBytes(bytes);
    wipe(bytes);
    return key;
}

/// The 14th group's four symbols: the first 20 bits of a hash of the key.
Symbols wholeCheck(const StoreKey &key)
{
    static constexpr char purpose[] = "heed recovery 1";
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
        reinterpret_cast<const unsigned char *>(key.bytes().data()), StoreKey::size,
        reinterpret_cast<const unsigned char *>(purpose), sizeof purpose - 1);
    return toSymbols(hash, checkSymbols);
}

/// The symbol a character stands for, -1 for none. Letters that Crockford leaves out are read
/// as what they are mistaken for.
int symbolOf(QChar character)
{
    const char upper = character.toUpper().toLatin1();
    switch (upper) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    case 'U':
        return 27;
    default:
        break;
    }
    const auto *end = std::end(alphabet) - 1;
    const auto *found = std::find(std::begin(alphabet), end, upper);
    return found == end ? -1 : static_cast<int>(found - std::begin(alphabet));
}

bool separates(QChar character) { return character.isSpace() || character.isPunct(); }

Failure wrongGroup(int number)
{
    return failure(
        ErrorCode::Invalid, QStringLiteral("store.recovery-group"), QString::number(number));
}

/// When the length is wrong: the first group that is too short or too long, if the groups were
/// typed apart.
Failure wrongLength(const QString &text, int typed)
{
    QString apart = text;
    for (QChar &character : apart) {
        if (separates(character))
            character = QLatin1Char(' ');
    }
    const QStringList parts = apart.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() == RecoveryCode::groupCount) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].size() != RecoveryCode::groupSize)
                return wrongGroup(static_cast<int>(i) + 1);
        }
    }
    return failure(
        ErrorCode::Invalid, QStringLiteral("store.recovery-length"), QString::number(typed));
}

} // namespace

QStringList RecoveryCode::groups(const StoreKey &key)
{
    if (key.isEmpty())
        return {};
    Symbols symbols = toSymbols(key.bytes(), keySymbols);
    const Symbols check = wholeCheck(key);
    symbols.insert(symbols.end(), check.begin(), check.end());
    QStringList groups;
    for (int group = 0; group < groupCount; ++group) {
        const quint8 *data = symbols.data() + group * dataPerGroup;
        QString text;
        for (int i = 0; i < dataPerGroup; ++i)
            text += QLatin1Char(alphabet[data[i]]);
        text += QLatin1Char(alphabet[groupCheck(data, group + 1)]);
        groups.append(text);
    }
    clear(symbols);
    return groups;
}

QString RecoveryCode::toText(const StoreKey &key) { return groups(key).join(QLatin1Char('-')); }

Result<StoreKey> RecoveryCode::parse(const QString &text)
{
    Symbols typed;
    typed.reserve(static_cast<size_t>(text.size()));
    int firstUnreadable = -1;
    for (const QChar character : text) {
        if (separates(character))
            continue;
        const int symbol = symbolOf(character);
        if (symbol < 0 && firstUnreadable < 0)
            firstUnreadable = static_cast<int>(typed.size());
        typed.push_back(static_cast<quint8>(std::max(symbol, 0)));
    }
    if (typed.size() != groupCount * groupSize)
        return wrongLength(text, static_cast<int>(typed.size()));
    Symbols data;
    data.reserve(groupCount * dataPerGroup);
    for (int group = 0; group < groupCount; ++group) {
        const quint8 *start = typed.data() + group * groupSize;
        const bool unreadable = firstUnreadable >= 0 && firstUnreadable / groupSize == group;
        if (unreadable || groupCheck(start, group + 1) != start[dataPerGroup])
            return wrongGroup(group + 1);
        data.insert(data.end(), start, start + dataPerGroup);
    }
    const StoreKey key = toKey(data);
    const bool isWhole = std::equal(data.begin() + keySymbols, data.end(), wholeCheck(key).begin());
    clear(typed);
    clear(data);
    if (!isWhole)
        return failure(ErrorCode::Invalid, QStringLiteral("store.recovery-whole"));
    return key;
}

RecoverySheet RecoverySheet::of(
    const StoreKey &key, const QString &organisation, const QString &storePath, QDate printedOn)
{
    return { organisation, QFileInfo(storePath).fileName(), printedOn, RecoveryCode::groups(key) };
}

QStringList RecoverySheet::steps()
{
    return { QStringLiteral("recovery.what-it-is"), QStringLiteral("recovery.keep-it-locked-away"),
        QStringLiteral("recovery.forgotten-password"), QStringLiteral("recovery.lost-keys-file"),
        QStringLiteral("recovery.other-tools"), QStringLiteral("recovery.if-seen-by-others") };
}

} // namespace heed
