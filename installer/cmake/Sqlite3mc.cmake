# SQLite3 Multiple Ciphers as a drop-in libsqlite3.so.0. Programs link it first, so that Qt's own QSQLITE
# plugin, loaded later, finds this copy and not the system's: every file Heed writes is then encrypted.
if(HEED_SQLITE3MC_DIR)
    set(source ${HEED_SQLITE3MC_DIR})
else()
    npm_package(better-sqlite3-multiple-ciphers 12.11.1
        "sha512-pG72+3VkUipnmYx4LwQqoOXNG2CJ1HlmDrlvqgr7xQHgsE+cz5rAZEiaJHnUKTHaGfGifggA/C0Sv9qZlUrfow==" package)
    set(source ${package}/deps/sqlite3)
endif()

add_library(sqlite3mc SHARED ${source}/sqlite3.c)
set_target_properties(sqlite3mc PROPERTIES OUTPUT_NAME sqlite3 SOVERSION 0 VERSION 0.8.6
    AUTOMOC OFF AUTORCC OFF LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/private)
target_include_directories(sqlite3mc SYSTEM PUBLIC ${source})
target_compile_definitions(sqlite3mc PRIVATE
    SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_SECURE_DELETE=1
    SQLITE_ENABLE_FTS5 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_DBSTAT_VTAB
    SQLITE_ENABLE_DBPAGE_VTAB
    SQLITE_USE_URI=1 SQLITE_DQS=0 SQLITE_DEFAULT_MEMSTATUS=0 "SQLITE_DEFAULT_LOOKASIDE=1200,200" CODEC_TYPE=CODEC_TYPE_SQLCIPHER
    SQLITE_USE_ALLOCA SQLITE_OMIT_SHARED_CACHE SQLITE_LIKE_DOESNT_MATCH_BLOBS)
target_compile_options(sqlite3mc PRIVATE -O3 -w)
target_link_libraries(sqlite3mc PRIVATE m pthread dl)
