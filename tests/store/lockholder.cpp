#include "core/store/storelock.h"

#include <QCoreApplication>

#include <cstdio>

// lockholder STORE USER: takes the store's lock, says "held" or "refused", and holds it until its
// input ends.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const heed::SystemClock clock;
    const auto lock = heed::StoreLock::acquire(
        application.arguments().at(1), application.arguments().at(2), clock);
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return lock ? 0 : 1;
}
