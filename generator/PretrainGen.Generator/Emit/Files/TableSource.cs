using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the table class: every way to a row.</summary>
internal static class TableSource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>The table of <see cref="{{code.Enum}}"/>, from {{code.Sources}}.</summary>
            {{EntityCode.GeneratedCode}}
            """);
        using (writer.Block($"{code.Accessibility} static class {code.Name}Table"))
        {
            WriteRows(writer, code);
            WriteByKey(writer, code);
            WriteByName(writer, code);
            WriteParsing(writer, code);
            foreach (var column in code.GroupingColumns)
                WriteWhere(writer, code, column);

            foreach (var column in code.UniqueColumns)
                WriteByUniqueValue(writer, code, column);

            foreach (var column in code.CategoryColumns)
                CategoryParsers.Write(writer, code, column);
        }
    }

    private static void WriteRows(SourceWriter writer, EntityCode code)
    {
        var count = code.Entity.Rows.Count;
        var list = Code.Of($"global::PretrainGen.EntryList<{code.Entry}>");
        var keys = Code.Of($"global::System.Runtime.InteropServices.MemoryMarshal.Cast<int, {code.Enum}>({code.Data}.Keys)");
        writer.Line($$"""
            /// <summary>How many rows the table has.</summary>
            public static int Count => {{count}};

            /// <summary>The members of the enum in the order of the rows.</summary>
            public static global::System.ReadOnlySpan<{{code.Enum}}> Keys => {{keys}};

            /// <summary>The rows in the order of the file; enumerating them allocates nothing.</summary>
            public static {{list}} All => new {{list}}({{count}});
            """);
    }

    private static void WriteByKey(SourceWriter writer, EntityCode code)
    {
        var row = code.Entity.HasOwnValues ? Code.Of($"{code.Data}.RowOf((int)key)") : Code.Of($"(int)key");
        writer.Line($$"""

            /// <summary>The row of a member.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The value is no member.</exception>
            public static {{code.Entry}} Get({{code.Enum}} key)
            {
                {{code.Entry}} entry = new {{code.Entry}}({{row}});
                if (!entry.isRow) { throw global::PretrainGen.TableErrors.UndefinedKey({{code.NameLiteral}}, "key", key); }
                return entry;
            }

            /// <summary>Finds the row of a member; false where the value is no member.</summary>
            public static bool TryGet({{code.Enum}} key, out {{code.Entry}} entry)
            {
                entry = new {{code.Entry}}({{row}});
                bool isMember = entry.isRow;
                if (!isMember) { entry = default({{code.Entry}}); }
                return isMember;
            }
            """);
    }

    private static void WriteByName(SourceWriter writer, EntityCode code)
    {
        var entry = code.Entry;
        var chars = Code.Of($"global::System.ReadOnlySpan<char>");
        var comparison = Code.Of($"global::System.StringComparison comparison");
        var text = RowFound(code, $"Find<{code.Data}.NameIndex>(global::System.MemoryExtensions.AsSpan(name))");
        var span = RowFound(code, $"Find<{code.Data}.NameIndex>(name)");
        var compared = RowFound(code, $"Find<{code.Data}.NameIndex>(name, comparison)");
        var utf8 = RowFound(code, $"FindUtf8<{code.Data}.NameIndex>(name)");
        var error = Code.Of($"global::PretrainGen.TableErrors.UnknownName<{code.Data}.NameIndex>({code.NameLiteral}, name)");
        writer.Line($$"""

            /// <summary>The row with this name, to the letter.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this name; the message names the nearest.</exception>
            /// <exception cref="global::System.ArgumentNullException">The name is null.</exception>
            public static {{entry}} Get(string name)
            {
                if (name == null) { throw new global::System.ArgumentNullException("name"); }
                return TryGet(name, out {{entry}} entry) ? entry : throw {{error}};
            }

            /// <summary>Finds the row with this name, to the letter.</summary>
            public static bool TryGet(string{{code.Nullable}} name, out {{entry}} entry) => Found(name == null ? -1 : {{text}}, out entry);

            /// <summary>Finds the row with this name, to the letter.</summary>
            public static bool TryGet({{chars}} name, out {{entry}} entry) => Found({{span}}, out entry);

            /// <summary>Finds the row with this name, to the letter or ignoring case.</summary>
            /// <exception cref="global::System.ArgumentException">The comparison is neither Ordinal nor OrdinalIgnoreCase.</exception>
            public static bool TryGet({{chars}} name, {{comparison}}, out {{entry}} entry) => Found({{compared}}, out entry);

            /// <summary>Finds the row with this name in UTF-8, to the letter.</summary>
            public static bool TryGetUtf8(global::System.ReadOnlySpan<byte> name, out {{entry}} entry) => Found({{utf8}}, out entry);

            private static bool Found(int row, out {{entry}} entry)
            {
                entry = row >= 0 ? new {{entry}}(row) : default({{entry}});
                return row >= 0;
            }
            """);
    }

    /// <summary>The row that a name leads to, or an alias.</summary>
    private static Code RowFound(EntityCode code, CodeTemplate call)
    {
        var ordinal = Code.Of($"global::PretrainGen.NameLookup.{Code.Of(call)}");
        return code.Entity.HasAliases ? Code.Of($"{code.Data}.RowOfName({ordinal})") : ordinal;
    }

    private static void WriteParsing(SourceWriter writer, EntityCode code) => writer.Line($$"""

        /// <summary>The member whose row has this name, to the letter.</summary>
        /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this name; the message names the nearest.</exception>
        public static {{code.Enum}} Parse(string name) => Get(name).Key;

        /// <summary>Finds the member whose row has this name, to the letter.</summary>
        public static bool TryParse(string{{code.Nullable}} name, out {{code.Enum}} key)
        {
            bool found = TryGet(name, out {{code.Entry}} entry);
            key = found ? entry.Key : default({{code.Enum}});
            return found;
        }
        """);

    private static void WriteWhere(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var data = Code.Of($"{code.Data}.{column.Name}");
        var group = column.HasGroupKeys
            ? Code.Of($"global::PretrainGen.ValueLookup.Find({data}GroupKeys, {data}Groups, (int)value)")
            : Code.Of($"(int)value");
        var parameter = Code.Of($"{column.ValueType} value");
        var keys = Code.Of($"global::PretrainGen.KeyList.Slice<{code.Enum}>({data}Rows, {data}RowStarts, {group})");
        writer.Line($$"""

            /// <summary>The rows whose column <c>{{column.Header}}</c> has this value, in file order.</summary>
            {{column.Accessibility}} static global::System.ReadOnlySpan<{{code.Enum}}> Where{{column.Name}}({{parameter}}) => {{keys}};
            """);
    }

    private static void WriteByUniqueValue(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var data = Code.Of($"{code.Data}.{column.Name}");
        var isText = column.Cells is TextCode;
        var type = isText ? Code.Of($"{column.ValueType}{code.Nullable}") : column.ValueType;
        var chars = Code.Of($"global::System.MemoryExtensions.AsSpan(value)");
        var row = isText
            ? Code.Of($"value == null ? -1 : global::PretrainGen.NameLookup.Find<{data}Index>({chars})")
            : Code.Of($"global::PretrainGen.ValueLookup.Find({data}Sorted, {data}SortedRows, value)");
        writer.Line($$"""

            /// <summary>Finds the one row whose column <c>{{column.Header}}</c> has this value.</summary>
            public static bool TryGetBy{{column.Name}}({{type}} value, out {{code.Entry}} entry) => Found({{row}}, out entry);
            """);
    }
}
