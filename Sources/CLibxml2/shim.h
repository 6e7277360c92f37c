#include <libxml/xmlversion.h>
/* ICU's headers, which nothing here uses, are not those that Foundation was built with. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
