using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>Small tables, each of which breaks a generator that was written for nice ones.</summary>
internal static class HostileTables
{
    private const string Classes = "Name,Class\na,x\nb,x\nc,y\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileTable> All { get; } =
    [
        .. Shapes(), .. Values(), .. Names(), .. Headers(), .. Projects(), .. FoundTables.All,
    ];

    private static IEnumerable<HostileTable> Shapes()
    {
        yield return HostileTable.Of("header only", "Name,Legs\n") with { Keys = [] };
        yield return HostileTable.Of("one row", "Name,Legs\nAnt,6\n") with { Keys = ["Ant"] };
        yield return HostileTable.Of("one column", "Name\nAnt\nBear\n") with { Keys = ["Ant", "Bear"] };
        yield return HostileTable.Of("numbers for names", "Number,Text\n1,one\n-2,one\n30,one\n");
        yield return HostileTable.Of("blank columns", "Name,Blank,Blank too\nAnt,,\nBear,,\n") with { Keys = ["Ant", "Bear"] };
        yield return HostileTable.Of("ragged rows", "Name,Legs\nAnt\nBear,4,5,6\nCat,4\n");
        yield return HostileTable.Of("repeated and empty headers", "Name,Legs,Legs,,\nAnt,6,6,1,2\nBear,4,4,3,4\n");
        yield return HostileTable.Of("repeated names", "Name,Legs\nAnt,6\nBear,4\nAnt,7\n", ("Key", "Name"));
        yield return HostileTable.Of("open quote", "Name,Legs\nAnt,6\n\"Bear,4\n");
        yield return new("Markdown", ProjectFile.Of("things.md", "# *Things*\n\n| Name | `Code` | Link |\n|---|:-:|--:|\n| **Ant** | a\\|b | [paper](https://example.org/?a=1&b=2) |\n| Bear | ``` `` ``` | <b>x</b> |\n"));
        yield return new("two files, two shapes", ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\nBear,4\n", ("EntityName", "Thing")), ProjectFile.Of("b.csv", "Name,Wings\nBear,0\nCrow,2\n", ("EntityName", "Thing")));
    }

    private static IEnumerable<HostileTable> Values()
    {
        yield return HostileTable.Of("quotes, commas and newlines in cells", "Name,Text\n\"a, \"\"b\"\"\",\"one\ntwo\r\nthree\"\n\"c\",\"\\\"\n") with { Keys = ["a, \"b\"", "c"] };
        yield return HostileTable.Of("blank cells", "Name,Int,Long,Double,Bool,Date,Class,Text\na,1,9999999999,1.5,true,2020-02-29,x,long\nb,,,,,,,\nc,2,1,2,false,2021-01-01,x,\n") with { Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("least and greatest", "Name,Int,Long,Double,Date\na,-2147483648,-9223372036854775808,-1.7976931348623157E+308,0001-01-01\nb,2147483647,9223372036854775807,4.9E-324,9999-12-31\n") with { Keys = ["a", "b"] };
        yield return HostileTable.Of("numbers that are none", "Name,A,B,C,D,E,F,G\na,1e999,NaN,0x10,\"1,000\",1_000,٣,99999999999999999999\nb,1,Infinity,1,2,3,4,1\n") with { Keys = ["a", "b"] };
        yield return HostileTable.Of("numbers as one writes them", "Name,A,B,C,D\na,+5,-0,007,1.50\nb,5,-0.0,7,.5\n") with { Keys = ["a", "b"] };
        yield return HostileTable.Of("dates that are none", "Name,A,B\na,2020-02-30,2020-01-01T00:00:00Z\nb,2020-02-01,2020-01-02\n") with { Keys = ["a", "b"] };
        yield return HostileTable.Of("booleans in any case", "Name,A,B\na,TRUE,yes\nb,False,no\nc,true,yes\n") with { Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("categories that need names", "Name,Class\na,Equals\nb,value__\nc,class\nd,1\ne,生成式\nf,a-b\ng,a b\nh,\"<&>\"\ni,Equals\nj,value__\nk,class\nl,1\nm,生成式\nn,a-b\no,a b\np,\"<&>\"\n");
        yield return HostileTable.Of("references in a circle", "Name,BuiltOn\na,b;c\nb,a\nc,\n") with { Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("one reference a row", "Name,Parent\na,\nb,a\nc,a\n") with { Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("a reference to oneself", "Name,Parent\na,a\nb,a\n") with { Keys = ["a", "b"] };
        yield return HostileTable.Of("links and descriptions", "Name,Paper,Description\na,https://example.org/?a=1&b=<2>,\"<script> & ]]> */ /// \"\"x\"\"\"\nb,https://example.org/\u2028x,--> <see cref=\"nothing\"/>\n") with { Keys = ["a", "b"] };
        yield return HostileTable.Of("long text", $"Name,Text\na,{new string('x', 50_000)}\nb,{new string('字', 50_000)}\n") with { Keys = ["a", "b"] };
    }

    private static IEnumerable<HostileTable> Names()
    {
        yield return HostileTable.OfKeys("keywords", "class", "int", "record", "var", "dynamic", "nameof", "field", "extension", "async", "await", "file", "scoped", "required", "nint", "_", "__arglist", "@class", "global", "null", "true", "default");
        yield return HostileTable.OfKeys("generated members", "Equals", "GetHashCode", "ToString", "GetType", "Parse", "TryParse", "Finalize", "MemberwiseClone", "ReferenceEquals", "HasFlag", "CompareTo", "value__", "Key", "Name", "ToEntry", "ToName", "Count", "Keys", "All", "Get", "TryGet");
        yield return HostileTable.OfKeys("generated types", "Thing", "ThingEntry", "ThingTable", "ThingNames", "ThingFacts", "ThingExtensions", "ThingData", "ThingText", "System", "Consumer", "PretrainGen", "String", "Object", "Int32");
        yield return HostileTable.OfKeys("names of one identifier", "a b", "a-b", "a.b", "A B", "AB", "a_b", "bert", "BERT", "Bert", "BERT_2", "BERT_3");
        yield return HostileTable.OfKeys("Chinese, Japanese, Korean, Turkish", "生成式", "对比式", "か゚", "각", "İstanbul", "ıI", "ß", "ﬁ", "Ⅷ", "é", "e\u0301x", "٣x");
        yield return HostileTable.OfKeys("no letters", "!", "?", "🤖", "🤖🤖", "…", "𝒳", "\U00020000", "1", "١");
        yield return HostileTable.OfKeys("XML", "<b>&\"'</b>", "]]>", "-->", "&amp;", "&#0;", "<!--");
        yield return HostileTable.OfKeys("C#", "*/", "//", "\\", "\\u0041", "\\\"", "{0}", "\"\"\"", "$\"{x}\"", "#error x", "#endif", "');", "%s");
        yield return HostileTable.OfKeys("newlines", "a\rb", "a\nc", "a\r\nd", "a\u0085e", "a\u2028f", "a\u2029#error g");
        yield return HostileTable.OfKeys("invisible signs", "a\u202Eb", "c\u200Bd", "e\u00ADf", "g\uFEFFh", "i\0j", "k\u0007l", "m\u007Fn", "o\uFFFEp", "q\uFFFFr");
        yield return HostileTable.OfKeys("lone surrogates", "a\uD800b", "c\uDC00d", "\uD800", "\uDC00\uD800e");
        yield return HostileTable.OfKeys("long names", new string('a', 5_000), new string('a', 5_001), new string('字', 3_000));
    }

    private static IEnumerable<HostileTable> Headers()
    {
        yield return HostileTable.OfHeaders("columns like generated members", "Key", "Name", "Value", "Row", "Count", "Number", "_number", "row", "Equals", "GetHashCode", "ToString", "GetType", "Parse", "TryParse", "All", "Keys", "Get", "TryGet", "ToEntry", "ToName", "Item", "MemberwiseClone", "Finalize", "get_Key");
        yield return HostileTable.OfHeaders("columns like generated types", "Thing", "Entry", "Table", "Names", "Facts", "Extensions", "Data", "ThingEntry", "ThingTable", "System", "Consumer", "PretrainGen");
        yield return HostileTable.OfHeaders("categories like generated types", "n", "Entry", "t", "m", "Table", "u", "o", "Names", "v", "p", "Facts", "w", "q", "Extensions", "x", "r", "Data", "y", "s", "Thing", "z");
        yield return HostileTable.OfHeaders("categories like converters", "n", "Class", "t", "m", "JsonConverter", "u", "o", "TypeConverter", "v", "p", "EntryJsonConverter", "w", "q", "ClassJsonConverter", "x", "r", "ClassTypeConverter", "y");
        yield return HostileTable.OfHeaders("columns that are keywords", "class", "int", "event", "operator", "this", "base", "null", "value", "get", "set", "field", "record", "where");
        yield return HostileTable.OfHeaders("columns of one identifier", "a b", "a-b", "A B", "AB", "a b_2", "é", "e\u0301", "生成式", "🤖", "!", "1st", "<b>&</b>", "*/", "\\", "\"", "a\u2028#error b", "a\nb", "\uD800");
        yield return HostileTable.OfHeaders("long columns", new string('a', 5_000), new string('a', 5_001));
    }

    private static IEnumerable<HostileTable> Projects()
    {
        yield return HostileTable.Of("enum alone", Classes, ("Emit", "Names")) with { RootNamespace = "" };
        yield return HostileTable.Of("facts alone", Classes, ("Emit", "Facts"));
        yield return HostileTable.Of("entries alone", Classes, ("Emit", "Entries"));
        yield return HostileTable.Of("two parts", Classes, ("Emit", "Names|Facts"));
        yield return HostileTable.Of("internal", Classes, ("Accessibility", "internal")) with { Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("no namespace", Classes) with { RootNamespace = "", Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("namespace of keywords", Classes, ("Namespace", "class.int.System"));
        yield return HostileTable.Of("namespace of a project with a hyphen", Classes) with { RootNamespace = "my-app.1st" };
        yield return HostileTable.Of("namespace like the entity", Classes) with { RootNamespace = "Thing" };
        yield return HostileTable.Of("namespace like the library", Classes) with { RootNamespace = "PretrainGen", Keys = ["a", "b", "c"] };
        yield return HostileTable.Of("namespace under System", Classes) with { RootNamespace = "Consumer.System" };
        yield return HostileTable.Of("entity that is a keyword", Classes, ("EntityName", "class"));
        yield return HostileTable.Of("types in the way", Classes) with
        {
            Keys = ["a", "b", "c"],
            Sources = ["namespace Consumer { internal class System { } internal class String { } internal class Object { } internal class ReadOnlySpan<T> { } internal class PretrainGen { } internal class ITableEntry { } }"],
        };
        yield return new("entities like each other's types", ProjectFile.Of("things.csv", Classes), ProjectFile.Of("thing-entries.csv", Classes), ProjectFile.Of("thing-tables.csv", Classes), ProjectFile.Of("thing-classes.csv", Classes), ProjectFile.Of("thing_names.csv", Classes), ProjectFile.Of("thing-json-converters.csv", Classes), ProjectFile.Of("thing-class-type-converters.csv", Classes));
        yield return new("entities that differ in case", ProjectFile.Of("a/thing.csv", Classes), ProjectFile.Of("b/THING.csv", Classes));
        yield return new("file names that are no names", ProjectFile.Of("a#b{c}d [e];f'%@.csv", Classes), ProjectFile.Of("🤖.csv", Classes), ProjectFile.Of(".csv", Classes), ProjectFile.Of("1.table.csv", Classes), ProjectFile.Of("a\u202Eb.csv", Classes));
        yield return new("one file name in two directories and namespaces", ProjectFile.Of("a/things.csv", Classes, ("Namespace", "A")), ProjectFile.Of("b/things.csv", Classes, ("Namespace", "B")));
    }
}
