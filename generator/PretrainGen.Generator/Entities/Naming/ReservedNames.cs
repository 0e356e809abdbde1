namespace PretrainGen.Generator.Entities.Naming;

/// <summary>Names that generated members may not take, because the generated types have such members already.</summary>
internal static class ReservedNames
{
    private static readonly string[] Inherited =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    /// <summary>What a row has that is a member of an enum.</summary>
    private static readonly string[] OfKey = ["Key", "KeyText", "ToEntry", "ToKeyText", "ToName"];

    /// <summary>What the names of a type's converters end with, whether it gets such or not: no framework changes a name.</summary>
    public static string[] ConverterSuffixes { get; } = ["JsonConverter", "TypeConverter"];

    /// <summary>What the names of an entity's types end with.</summary>
    public static string[] TypeSuffixes { get; } =
        ["Entry", "Table", "Names", "Facts", "Extensions", "Data", "EntryJsonConverter", .. ConverterSuffixes];

    /// <summary>Types of .NET that every file of C# may mean; headings such as "Attributes" would hide them.</summary>
    public static HashSet<string> OfDotNet { get; } = new(
        ("Action Array Attribute Boolean Byte Char Console Convert Decimal Delegate Dictionary Double Enum Environment Exception Func " +
        "Guid HashSet Index Int32 Int64 Lazy List Math Nullable Object Random Range Single Span String Task " +
        "Thread Timer Tuple Type Uri Version")
            .Split(' '),
        StringComparer.Ordinal);

    /// <summary>Names for category values: members of an enum.</summary>
    public static string[] ForEnumMembers { get; } = [.. Inherited, "HasFlag", "CompareTo", "GetTypeCode"];

    /// <summary>Names for rows: members of the enum, constants of the names class and nested classes of the facts class.</summary>
    public static string[] ForRows(string entityName) =>
        [.. ForEnumMembers, "Parse", "TryParse", entityName + "Names", entityName + "Facts"];

    /// <summary>Names for columns: properties of the entry and, in C# 14, of the enum.</summary>
    public static string[] ForColumns(string entityName, bool hasKey) =>
        [.. ForEnumMembers, .. hasKey ? OfKey : [], "Parse", "TryParse", entityName + "Entry", entityName + "Extensions"];
}
