using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the entry struct: a view on one row.</summary>
internal static class EntrySource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        var parsable = code.Target.HasParsing ? Code.Of($", global::System.ISpanParsable<{code.Entry}>") : default;
        var interfaces = Code.Of($"global::PretrainGen.ITableEntry<{code.Entry}>, global::System.IEquatable<{code.Entry}>{parsable}");
        writer.Line($$"""
            /// <summary>One row of the table of <see cref="{{code.Enum}}"/>; <c>default</c> is no row.</summary>
            [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
            {{EntityCode.GeneratedCode}}
            """);
        NamedType.Entry(code).WriteAttributes(writer, code);
        using (writer.Block($"{code.Accessibility} readonly struct {code.Name}Entry : {interfaces}"))
        {
            WriteIdentity(writer, code);
            foreach (var column in code.PropertyColumns)
            {
                WriteProperty(writer, code, column);
            }

            WriteEquality(writer, code);
            if (code.Target.HasParsing)
            {
                ParsingMembers.Write(writer, code);
            }
        }
    }

    /// <summary>
    /// Whether there is a row is asked in the words of the check of an array's bounds, and of the check that a member is one: the compiler
    /// to machine code then finds that it is asked once.
    /// </summary>
    private static void WriteIdentity(SourceWriter writer, EntityCode code)
    {
        var numbers = code.IsLarge ? Code.Of($"KeyNumbers") : Code.Of($"Keys");
        var key = code.Entity.HasOwnValues ? Code.Of($"{code.AsInt32}{code.Data}.{numbers}[row]") : Code.Of($"row");
        writer.Line($$"""
            private readonly int _number;

            internal {{code.Name}}Entry(int row) { _number = unchecked(row + 1); }

            internal bool isRow => unchecked((uint)(_number - 1)) < {{code.Entity.Rows.Count}}U;

            private int row
            {
                get
                {
                    if (!isRow) { throw global::PretrainGen.TableErrors.NoRow({{code.NameLiteral}}); }
                    return _number - 1;
                }
            }

            /// <summary>The row as a member of the enum.</summary>
            public {{code.Enum}} Key => ({{code.Enum}}){{key}};

            /// <summary>The text of the key cell.</summary>
            public string Name => {{code.Data}}.GetName(row);
            """);
    }

    private static void WriteProperty(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var declaration = Code.Of($"{column.Accessibility} {column.PropertyType} {column.Name}");
        if (!HasBlankValue(column.Column))
        {
            writer.Line($$"""

                /// <summary>{{column.Summary}}</summary>
                {{declaration}} => {{Value(code, column)}};
                """);
            return;
        }

        // One value of the array means blank, so it is read once and looked at twice.
        var type = column.Column.Type == ColumnType.Double ? BuiltInType.Double : column.Storage.ElementType;
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

    private static bool HasBlankValue(EntityColumn column) => column is { IsNullable: true, IsList: false, Type: not ColumnType.Text };

    private static Code IsBlank(ColumnCode column) => column switch
    {
        { Column.Type: not ColumnType.Double } => Code.Of($"value == {column.Storage.Blank}"),
        { DoubleBlank: var blank } when blank == DoubleStorage.NotANumber => Code.Of($"double.IsNaN(value)"),
        _ => Code.Of($"value == {column.DoubleBlank}"),
    };

    private static Code Value(EntityCode code, ColumnCode column)
    {
        var values = Code.Of($"{code.Data}.{column.Name}Values");
        return column.Column switch
        {
            { Role: ColumnRole.Key, Type: ColumnType.Text, IsList: false } => Code.Of($"Name"),
            { IsList: true } => Items(code, column),
            { Type: ColumnType.Text } when code.Texts.IsPooled => Code.Of(
                $"{code.Data}.GetText({code.AsInt32}{values}[row]){(column.Column.IsNullable ? default : code.NotNull)}"),
            { Type: ColumnType.Text } => Code.Of($"{values}[row]"),
            _ => Code.Of($"{column.Conversion.Before}{values}[row]{column.Conversion.After}"),
        };
    }

    private static Code Items(EntityCode code, ColumnCode column)
    {
        var data = Code.Of($"{code.Data}.{column.Name}");
        var slice = column.Column.Type is ColumnType.Category or ColumnType.Reference ? Code.Of($"Slice") : Code.Of($"SliceValues");
        return Code.Of($"global::PretrainGen.KeyList.{slice}<{column.ValueType}>({data}Values, {data}Starts, row)");
    }

    private static void WriteEquality(SourceWriter writer, EntityCode code) => writer.Line($$"""

        {{code.Entry}} global::PretrainGen.ITableEntry<{{code.Entry}}>.FromRow(int row) => new {{code.Entry}}(row);

        /// <summary>Whether both are the same row.</summary>
        public bool Equals({{code.Entry}} other) => _number == other._number;

        /// <inheritdoc/>
        public override bool Equals(object{{code.Nullable}} obj) => obj is {{code.Entry}} && Equals(({{code.Entry}})obj);

        /// <inheritdoc/>
        public override int GetHashCode() => _number;

        /// <summary>The text of the key cell; empty for no row.</summary>
        public override string ToString() => _number > 0 ? Name : "";

        /// <summary>Whether both are the same row.</summary>
        public static bool operator ==({{code.Entry}} left, {{code.Entry}} right) => left.Equals(right);

        /// <summary>Whether both are different rows.</summary>
        public static bool operator !=({{code.Entry}} left, {{code.Entry}} right) => !left.Equals(right);
        """);
}
