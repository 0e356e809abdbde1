using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>
/// Writes the look-ups by member and by name. What they do is in the runtime library: each is a line here, however many there are.
/// </summary>
internal static class LookUpMembers
{
    private static readonly Code Comparison = Code.Of($"global::System.StringComparison comparison");
    private static readonly Code Ordinal = Code.Of($"{Comparison} = global::System.StringComparison.Ordinal");
    private static readonly Code Name = Code.Of($"global::PretrainGen.LookupName name");
    private static readonly Code NotFound = Code.Of(
        $"/// <exception cref=\"{EntityCode.KeyNotFound}\">No row has this name; the message has the nearest.</exception>");

    private static readonly Code NotOrdinal = Code.Of(
        $"/// <exception cref=\"global::System.ArgumentException\">The comparison is neither Ordinal nor OrdinalIgnoreCase.</exception>");

    private static readonly Code NoMember = Code.Of(
        $"/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no member.</exception>");

    public static void Write(SourceWriter writer, EntityCode code)
    {
        var row = code.Entity.HasOwnValues ? Code.Of($"{code.Data}.RowOf((int)key)") : Code.Of($"(int)key");
        var rows = Code.Of($"{code.Data}.KeyLookup");
        WriteContains(writer, code, rows, row);
        WriteGet(writer, code, rows, row);
        WriteTryGet(writer, code, rows, row);
        WriteParse(writer, code, rows);
    }

    private static void WriteContains(SourceWriter writer, EntityCode code, Code rows, Code row) => writer.Line($$"""

        /// <summary>Whether a value is a member of the enum.</summary>
        public static bool Contains({{code.Enum}} key) => {{rows}}.Contains({{row}});

        /// <summary>Whether a row has exactly this name.</summary>
        public static bool Contains(string{{code.Nullable}} name) => {{rows}}.Contains(name);

        /// <summary>Whether a row has this name, exactly or ignoring case.</summary>
        {{NotOrdinal}}
        public static bool Contains(string{{code.Nullable}} name, {{Comparison}}) => {{rows}}.Contains(name, comparison);

        /// <summary>Whether a row has this name, in UTF-16 or UTF-8.</summary>
        {{NotOrdinal}}
        public static bool Contains({{Name}}, {{Ordinal}}) => {{rows}}.Contains(name, comparison);
        """);

    private static void WriteGet(SourceWriter writer, EntityCode code, Code rows, Code row) => writer.Line($$"""

        /// <summary>The row of a member.</summary>
        {{NoMember}}
        public static {{code.Entry}} Get({{code.Enum}} key) => {{rows}}.Get({{row}}, key);

        /// <summary>The row with exactly this name.</summary>
        {{NotFound}}
        public static {{code.Entry}} Get(string name) => {{rows}}.Get(name);

        /// <summary>The row with this name, exactly or ignoring case.</summary>
        {{NotFound}}
        {{NotOrdinal}}
        public static {{code.Entry}} Get(string name, {{Comparison}}) => {{rows}}.Get(name, comparison);

        /// <summary>The row with this name, in UTF-16 or UTF-8.</summary>
        {{NotFound}}
        {{NotOrdinal}}
        public static {{code.Entry}} Get({{Name}}, {{Ordinal}}) => {{rows}}.Get(name, comparison);
        """);

    private static void WriteTryGet(SourceWriter writer, EntityCode code, Code rows, Code row)
    {
        var entry = Code.Of($"out {code.Entry} entry");
        var text = Code.Of($"string{code.Nullable} name");
        writer.Line($$"""

            /// <summary>Finds the row of a member; false where the value is no member.</summary>
            public static bool TryGet({{code.Enum}} key, {{entry}}) => {{rows}}.TryGet({{row}}, out entry);

            /// <summary>Finds the row with exactly this name.</summary>
            public static bool TryGet({{text}}, {{entry}}) => {{rows}}.TryGet(name, out entry);

            /// <summary>Finds the row with this name, exactly or ignoring case.</summary>
            {{NotOrdinal}}
            public static bool TryGet({{text}}, {{Comparison}}, {{entry}}) => {{rows}}.TryGet(name, comparison, out entry);

            /// <summary>Finds the row with exactly this name, in UTF-16 or UTF-8.</summary>
            public static bool TryGet({{Name}}, {{entry}}) => {{rows}}.TryGet(name, out entry);

            /// <summary>Finds the row with this name, in UTF-16 or UTF-8, exactly or ignoring case.</summary>
            {{NotOrdinal}}
            public static bool TryGet({{Name}}, {{Comparison}}, {{entry}}) => {{rows}}.TryGet(name, comparison, out entry);
            """);
    }

    private static void WriteParse(SourceWriter writer, EntityCode code, Code rows)
    {
        var key = Code.Of($"out {code.Enum} key");
        var text = Code.Of($"string{code.Nullable} name");
        writer.Line($$"""

            /// <summary>The member whose row has exactly this name.</summary>
            {{NotFound}}
            public static {{code.Enum}} Parse(string name) => {{rows}}.Get(name).Key;

            /// <summary>The member whose row has this name, exactly or ignoring case.</summary>
            {{NotFound}}
            {{NotOrdinal}}
            public static {{code.Enum}} Parse(string name, {{Comparison}}) => {{rows}}.Get(name, comparison).Key;

            /// <summary>The member whose row has this name, in UTF-16 or UTF-8.</summary>
            {{NotFound}}
            {{NotOrdinal}}
            public static {{code.Enum}} Parse({{Name}}, {{Ordinal}}) => {{rows}}.Get(name, comparison).Key;

            /// <summary>Finds the member whose row has exactly this name.</summary>
            public static bool TryParse({{text}}, {{key}}) => {{rows}}.TryParse(name, out key);

            /// <summary>Finds the member whose row has this name, exactly or ignoring case.</summary>
            {{NotOrdinal}}
            public static bool TryParse({{text}}, {{Comparison}}, {{key}}) => {{rows}}.TryParse(name, comparison, out key);

            /// <summary>Finds the member whose row has exactly this name, in UTF-16 or UTF-8.</summary>
            public static bool TryParse({{Name}}, {{key}}) => {{rows}}.TryParse(name, out key);

            /// <summary>Finds the member whose row has this name, in UTF-16 or UTF-8, exactly or ignoring case.</summary>
            {{NotOrdinal}}
            public static bool TryParse({{Name}}, {{Comparison}}, {{key}}) => {{rows}}.TryParse(name, comparison, out key);
            """);
    }
}
