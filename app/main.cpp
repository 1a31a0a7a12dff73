#include "app/commandline.h"

int main(int argc, char *argv[]) { return heed::runCommandLine(argc, argv); }
