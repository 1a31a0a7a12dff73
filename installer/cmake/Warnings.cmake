# Warnings, defines and sanitizers that every target of ours takes.
option(HEED_WERROR "Treat warnings as errors" OFF)
set(HEED_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

add_library(project_warnings INTERFACE)
if(MSVC)
    target_compile_options(project_warnings INTERFACE /W4 /permissive- $<$<BOOL:${HEED_WERROR}>:/WX>)
else()
    target_compile_options(project_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
        -Wnull-dereference -Wimplicit-fallthrough
        # Designated initialisers leave out what keeps its default.
        -Wno-missing-field-initializers
        $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast>
        $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual>
        $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor>
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
        $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
        $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wuseless-cast>
        # Optimising, GCC sees ghosts in the standard library's and Qt's own headers.
        $<$<AND:$<CONFIG:Release>,$<COMPILE_LANG_AND_ID:CXX,GNU>>:-Wno-null-dereference>
        $<$<BOOL:${HEED_WERROR}>:-Werror>)
endif()
target_compile_definitions(project_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

add_library(project_sanitizers INTERFACE)
if(HEED_SANITIZE)
    # GCC takes what it has instrumented for uninitialised: the sanitizers look for themselves.
    target_compile_options(project_sanitizers INTERFACE
        -fsanitize=${HEED_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(project_sanitizers INTERFACE -fsanitize=${HEED_SANITIZE})
endif()
