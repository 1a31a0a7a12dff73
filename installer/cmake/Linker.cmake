# A linker that is several times faster than the usual one, where it is there: a hundred test programs
# are linked in every build.
find_program(HEED_LLD NAMES ld.lld)
mark_as_advanced(HEED_LLD)
if(HEED_LLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT MSVC)
    add_link_options(-fuse-ld=lld)
endif()
