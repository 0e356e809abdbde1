using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes how the values of a column lead to rows.</summary>
internal static class ColumnLookUps
{
    public static void WriteWhere(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var entries = Code.Of($"global::PretrainGen.EntryList<{code.Entry}>");
        writer.Line($$"""

            /// <summary>The rows whose column <c>{{column.Header}}</c> has this value, in file order.</summary>
            {{column.Accessibility}} static {{entries}} Where{{column.Name}}({{column.ValueType}} value) => {{Groups(column)}}.Find(value);
            """);
    }

    /// <summary>
    /// Texts are found by an index that was fitted while compiling, whole numbers among sorted ones, and other values in a dictionary.
    /// </summary>
    public static void WriteGetBy(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        if (column.Cells is TextCode)
            WriteByText(writer, code, column);
        else
            WriteByValue(writer, code, column);
    }

    /// <summary>The rows of each value, which are sorted when they are first asked for.</summary>
    public static void WriteGroups(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var isAsked = column.HasGroups || (code.UniqueColumns.Contains(column) && !IsIndexed(column));
        if (!isAsked)
            return;

        var factory = column.Column switch
        {
            { IsList: true } => Code.Of($"ByItem"),
            { IsNullable: true } when !column.Cells.IsReferenceType => Code.Of($"ByNullable"),
            _ => Code.Of($"ByValue"),
        };
        var groups = Code.Of($"global::PretrainGen.RowGroups<{code.Entry}, {column.ValueType}>");
        var made = Code.Of($"global::PretrainGen.GroupRows.{factory}<{code.Entry}, {column.ValueType}>");
        writer.Line($$"""

            private static class RowsBy{{column.Name}}
            {
                internal static readonly {{groups}} Groups = {{made}}(All, entry => entry.{{column.Name}});
            }
            """);
    }

    private static void WriteByText(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var rows = Code.Of($"{code.Data}.{column.Name}Lookup");
        var comparison = Code.Of($"global::System.StringComparison comparison");
        var entry = Code.Of($"out {code.Entry} entry");
        var text = Code.Of($"string{code.Nullable} value");
        writer.Line($$"""

            /// <summary>The one row whose column <c>{{column.Header}}</c> has exactly this value.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this value; the message has the nearest.</exception>
            public static {{code.Entry}} GetBy{{column.Name}}(string value) => {{rows}}.Get(value);

            /// <summary>The one row whose column <c>{{column.Header}}</c> has this value, exactly or ignoring case.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this value; the message has the nearest.</exception>
            public static {{code.Entry}} GetBy{{column.Name}}(string value, {{comparison}}) => {{rows}}.Get(value, comparison);

            /// <summary>Finds the one row whose column <c>{{column.Header}}</c> has exactly this value.</summary>
            public static bool TryGetBy{{column.Name}}({{text}}, {{entry}}) => {{rows}}.TryGet(value, out entry);

            /// <summary>Finds the one row whose column <c>{{column.Header}}</c> has this value, exactly or ignoring case.</summary>
            public static bool TryGetBy{{column.Name}}({{text}}, {{comparison}}, {{entry}})
            {
                return {{rows}}.TryGet(value, comparison, out entry);
            }
            """);
    }

    private static void WriteByValue(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var data = Code.Of($"{code.Data}.{column.Name}");
        var found = IsIndexed(column)
            ? Code.Of($"global::PretrainGen.ValueLookup.TryGet({data}Sorted, {data}SortedRows, value, out entry)")
            : Code.Of($"{Groups(column)}.TryGet(value, out entry)");
        var labels = Code.Of($"{code.NameLiteral}, {column.HeaderLiteral}, value");
        var error = IsIndexed(column)
            ? Code.Of($"global::PretrainGen.TableErrors.UnknownNumber({labels}, All, row => row.{column.Name})")
            : Code.Of($"global::PretrainGen.TableErrors.UnknownValue({labels})");
        writer.Line($$"""

            /// <summary>The one row whose column <c>{{column.Header}}</c> has this value.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this value.</exception>
            {{column.Accessibility}} static {{code.Entry}} GetBy{{column.Name}}({{column.ValueType}} value)
            {
                return TryGetBy{{column.Name}}(value, out {{code.Entry}} entry) ? entry : throw {{error}};
            }

            /// <summary>Finds the one row whose column <c>{{column.Header}}</c> has this value.</summary>
            {{column.Accessibility}} static bool TryGetBy{{column.Name}}({{column.ValueType}} value, out {{code.Entry}} entry) => {{found}};
            """);
    }

    private static bool IsIndexed(ColumnCode column) => column.Cells is TextCode or Int32Code or Int64Code;

    private static Code Groups(ColumnCode column) => Code.Of($"RowsBy{column.Name}.Groups");
}
