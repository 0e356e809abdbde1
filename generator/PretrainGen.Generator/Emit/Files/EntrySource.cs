using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the entry struct: a view on one row.</summary>
internal static class EntrySource
{
    private static readonly Code JsonOnDeserializing = Code.Of($"global::System.Text.Json.Serialization.IJsonOnDeserializing");

    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>One row of {{code.TableOf}}; <c>default</c> is no row.</summary>
            [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
            {{EntityCode.Generated}}
            """);
        if (code.Entity.HasKey)
            NamedType.Entry(code).WriteAttributes(writer, code);

        using (writer.Block($"{code.Accessibility} readonly partial struct {code.Name}Entry : {Interfaces(code)}"))
        {
            WriteRow(writer, code);
            if (code.Entity.HasKey)
                WriteKey(writer, code);

            foreach (var column in code.Columns)
                WriteProperty(writer, code, column);

            WriteContract(writer, code);
            WriteEquality(writer, code);
            if (code.Entity.HasKey && code.Target.HasParsing)
                ParsingMembers.Write(writer, code);
        }
    }

    private static Code Interfaces(EntityCode code)
    {
        var ofTable = code.Entity.HasKey
            ? Code.Of($"global::PretrainGen.IKeyedEntry<{code.Entry}, {code.Enum}>")
            : Code.Of($"global::PretrainGen.ITableEntry<{code.Entry}>");
        var ofValues = Code.Of($"global::System.IEquatable<{code.Entry}>, global::System.IComparable<{code.Entry}>");
        var others = (code.Entity.HasKey, code.Target) switch
        {
            (true, { HasParsing: true }) => Code.Of($", global::System.ISpanParsable<{code.Entry}>"),
            (false, { HasJson: true }) => Code.Of($", {JsonOnDeserializing}"),
            _ => default,
        };
        return Code.Of($"{ofTable}, {ofValues}{others}");
    }

    /// <summary>
    /// Whether there is a row is asked in the words of the check of an array's bounds, and of the check that a member is one: the compiler
    /// to machine code then finds that it is asked once.
    /// </summary>
    private static void WriteRow(SourceWriter writer, EntityCode code) => writer.Line($$"""
        private readonly int _number;

        private {{code.Name}}Entry(int row) { _number = unchecked(row + 1); }

        private bool isRow => unchecked((uint)(_number - 1)) < {{code.Entity.Rows.Count}}U;

        private int row
        {
            get
            {
                if (!isRow) { throw global::PretrainGen.TableErrors.NoRow({{code.NameLiteral}}); }
                return _number - 1;
            }
        }
        """);

    private static void WriteKey(SourceWriter writer, EntityCode code)
    {
        var key = code.Entity.HasOwnValues ? Code.Of($"{code.Data}.Keys[row]") : Code.Of($"row");
        writer.Line($$"""

            /// <summary>The row as a member of the enum.</summary>
            public {{code.Enum}} Key => ({{code.Enum}}){{key}};

            /// <summary>The text of the key cell.</summary>
            public string KeyText => {{code.Data}}.GetName(row);
            """);
        if (code.NameColumn is null)
        {
            writer.Line($$"""

                /// <summary>{{EntityCode.NameIsKeyText}}</summary>
                public string Name => KeyText;
                """);
        }
    }

    private static void WriteProperty(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var declaration = Code.Of($"{column.Accessibility} {column.PropertyType} {column.Name}");
        if (column is { IsMadeOfText: true, Column: { IsNullable: true, IsList: false } })
        {
            WriteMadeOfText(writer, code, column, declaration);
            return;
        }

        if (!HasBlankValue(column))
        {
            writer.Line($$"""

                /// <summary>{{column.Summary}}</summary>
                {{declaration}} => {{Value(code, column)}};
                """);
            return;
        }

        // One value of the array means blank, so it is read once and looked at twice.
        var type = column.Cells is DoubleCode ? BuiltInType.Double : column.Storage.ElementType;
        var (before, after) = column.Conversion;
        writer.Line($$"""

            /// <summary>{{column.Summary}}</summary>
            {{declaration}}
            {
                get
                {
                    {{type}} value = {{code.Data}}.{{column.Name}}Values[row];
                    return {{IsBlank(column)}} ? ({{column.PropertyType}})null : {{before}}value{{after}};
                }
            }
            """);
    }

    private static void WriteMadeOfText(SourceWriter writer, EntityCode code, ColumnCode column, Code declaration)
    {
        var (before, after) = column.Conversion;
        writer.Line($$"""

            /// <summary>{{column.Summary}}</summary>
            {{declaration}}
            {
                get
                {
                    string{{code.Nullable}} text = {{Text(code, column)}};
                    return text == null ? ({{column.PropertyType}})null : {{before}}text{{after}};
                }
            }
            """);
    }

    private static bool HasBlankValue(ColumnCode column) =>
        column is { Column: { IsNullable: true, IsList: false }, IsStoredAsText: false };

    private static Code IsBlank(ColumnCode column) => column switch
    {
        { Cells: not DoubleCode } => Code.Of($"value == {column.Storage.Blank}"),
        { DoubleBlank: var blank } when blank == DoubleStorage.NotANumber => Code.Of($"double.IsNaN(value)"),
        _ => Code.Of($"value == {column.DoubleBlank}"),
    };

    private static Code Value(EntityCode code, ColumnCode column)
    {
        var (before, after) = column.Conversion;
        return column switch
        {
            { IsKeyText: true } => Code.Of($"KeyText"),
            { Column.IsList: true } => Items(code, column),
            { IsStoredAsText: true } => Code.Of($"{before}{Text(code, column)}{NotNull(code, column)}{after}"),
            _ => Code.Of($"{before}{code.Data}.{column.Name}Values[row]{after}"),
        };
    }

    /// <summary>The text that is stored for the row; null where the cell is missing.</summary>
    private static Code Text(EntityCode code, ColumnCode column)
    {
        var values = Code.Of($"{code.Data}.{column.Name}Values");
        return code.Texts.IsPooled ? Code.Of($"{code.Data}.GetText({values}[row])") : Code.Of($"{values}[row]");
    }

    // The compiler can't know that a pooled text is there.
    private static Code NotNull(EntityCode code, ColumnCode column) =>
        code.Texts.IsPooled && !column.Column.IsNullable ? code.NotNull : default;

    private static Code Items(EntityCode code, ColumnCode column)
    {
        var data = Code.Of($"{code.Data}.{column.Name}");
        var items = Code.Of($"global::PretrainGen.ListStorage.Slice({data}Values, {data}Starts, row)");
        return column.Cells is TextCode ? Code.Of($"new {column.PropertyType}({items})") : items;
    }

    /// <summary>What the runtime library asks of an entry, which nobody else sees.</summary>
    private static void WriteContract(SourceWriter writer, EntityCode code)
    {
        var contract = Code.Of($"global::PretrainGen.ITableEntry<{code.Entry}>");
        writer.Line($$"""

            bool {{contract}}.IsRow => isRow;

            {{code.Entry}} {{contract}}.FromRow(int row) => new {{code.Entry}}(row);
            """);
        if (!code.Entity.HasKey && code.Target.HasJson)
        {
            writer.Line($$"""

                void {{JsonOnDeserializing}}.OnDeserializing() => throw global::PretrainGen.TableErrors.NotReadable({{code.NameLiteral}});
                """);
        }
    }

    private static void WriteEquality(SourceWriter writer, EntityCode code)
    {
        var (what, text) = code.Entity.HasKey
            ? (Code.Of($"The text of the key, as <see cref=\"KeyText\"/> has it"), Code.Of($"KeyText"))
            : (Code.Of($"The number of the row"), Code.Of($"global::PretrainGen.ListStorage.RowText({code.NameLiteral}, _number)"));
        writer.Line($$"""

            /// <summary>Whether both are the same row.</summary>
            public bool Equals({{code.Entry}} other) => _number == other._number;

            /// <inheritdoc/>
            public override bool Equals(object{{code.Nullable}} obj) => obj is {{code.Entry}} && Equals(({{code.Entry}})obj);

            /// <inheritdoc/>
            public override int GetHashCode() => _number;

            /// <summary>Compares the positions of both rows in the table; no row comes first.</summary>
            public int CompareTo({{code.Entry}} other) => _number.CompareTo(other._number);

            /// <summary>{{what}}; empty for no row.</summary>
            public override string ToString() => _number > 0 ? {{text}} : "";

            /// <summary>Whether both are the same row.</summary>
            public static bool operator ==({{code.Entry}} left, {{code.Entry}} right) => left.Equals(right);

            /// <summary>Whether both are different rows.</summary>
            public static bool operator !=({{code.Entry}} left, {{code.Entry}} right) => !left.Equals(right);
            """);
    }
}
