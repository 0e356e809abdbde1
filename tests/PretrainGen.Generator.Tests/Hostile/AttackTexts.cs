using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>Texts that would become something else than text if they were put into C# or XML as they are.</summary>
internal static class AttackTexts
{
    private const string Code = "internal static class Evil { }";

    private static readonly string[] Breakers =
    [
        "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "*/", "\"", "\"\"\"", "\\", "\\\"", "{{", "}}", "{0}", "]]>", "<![CDATA[", "</summary>", "</c></para></summary>", "-->", "&", "&#10;",
        "#if false", "#endif", "#pragma warning restore", "#line 1 \"x.cs\"", "#error", "#nullable disable", "/*", "//", "');", ";", "}", "\0", "\v", "\f", "\u001B[2J", "\u007F",
    ];

    private static readonly string[] Invisible =
    [
        "\uD800", "\uDFFF", "\uDC00\uD800", "\uFFFE", "\uFFFF", "\uFEFF", "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069",
        "\u200B", "\u200C", "\u200D", "\u2060", "\u2063", "\u00AD", "\u180E", "\U000E0001", "\U000E0041", "\uE000", "\U000F0000",
    ];

    private static readonly string[] Words =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText),
        "dynamic", "nameof", "value", "await", "nint", "_",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "HasFlag", "value__", "Parse", "TryParse", "Key", "Name", "Count", "Keys", "All", "Get", "TryGet", "ToEntry", "ToName",
        "System", "Object", "String", "Int32", "PretrainGen", "Consumer", "Thing", "ThingEntry", "ThingTable", "ThingNames", "ThingFacts", "ThingExtensions", "ThingData",
        "e\u0301", "é", "\u212B", "\u00C5", "A\u030A", "ﬁ", "Ⅷ", "𝒳", "生成式", "か゚", "1st", "a b", "a-b", "A B", "a_b", "x.cs(1,1): error CS0001: forged",
    ];

    /// <summary>All of them: each sign alone, and each followed by code that must not become code.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Breakers.Concat(Breakers.Select(breaker => $"a{breaker}{Code}{breaker}")).Concat(Invisible.Select(sign => $"a{sign}b")).Concat(Invisible).Concat(Words).Distinct(StringComparer.Ordinal)];

    /// <summary>Those that are tried one by one.</summary>
    public static IReadOnlyList<string> Single { get; } = [.. ((string[])["\r", "\n", "\u0085", "\u2028", "\u2029", "*/", "\"", "\"\"\"", "\\", "}", "{{", "]]>", "</summary>", "#error", "\0"]).Select(breaker => $"a{breaker}{Code}{breaker}"), "\uD800", "a\u202Eb", "\u200B", "class", "System", "Thing", "PretrainGen", "生成式", "...", "1", ""];

    /// <summary>As many that are harmless.</summary>
    public static IReadOnlyList<string> Harmless { get; } = [.. Enumerable.Range(0, All.Count).Select(number => $"harmless{number}")];
}
