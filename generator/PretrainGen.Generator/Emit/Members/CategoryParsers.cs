using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes how the text of a cell leads to its category: the way back from <c>ToName</c>.</summary>
internal static class CategoryParsers
{
    public static void Write(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var type = column.ValueType;
        var names = Code.Of($"{code.Data}.{column.Name}Categories");
        var parse = Code.Of($"global::PretrainGen.CategoryTexts.Parse<{type}>({names}, name");
        var tryParse = Code.Of($"global::PretrainGen.CategoryTexts.TryParse({names}, name");
        var ordinal = Code.Of($"global::System.StringComparison.Ordinal");
        var comparison = Code.Of($"global::System.StringComparison comparison");
        var category = Code.Of($"out {type} category");
        var text = Code.Of($"string{code.Nullable} name");
        writer.Line($$"""

            /// <summary>The category of a text in the column <c>{{column.Header}}</c>, exactly.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No category has this name; the message has the nearest.</exception>
            public static {{type}} Parse{{column.Name}}(string name) => {{parse}}, {{ordinal}}, {{column.HeaderLiteral}});

            /// <summary>The category of a text in the column <c>{{column.Header}}</c>, exactly or ignoring case.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No category has this name; the message has the nearest.</exception>
            public static {{type}} Parse{{column.Name}}(string name, {{comparison}}) => {{parse}}, comparison, {{column.HeaderLiteral}});

            /// <summary>Finds the category of a text in the column <c>{{column.Header}}</c>, exactly.</summary>
            public static bool TryParse{{column.Name}}({{text}}, {{category}}) => {{tryParse}}, {{ordinal}}, out category);

            /// <summary>Finds the category of a text in the column <c>{{column.Header}}</c>, exactly or ignoring case.</summary>
            public static bool TryParse{{column.Name}}({{text}}, {{comparison}}, {{category}}) => {{tryParse}}, comparison, out category);
            """);
    }

    /// <summary>The expression that makes the error of a <c>name</c> that stands for no category.</summary>
    public static Code UnknownName(EntityCode code, ColumnCode column) =>
        Code.Of($"global::PretrainGen.TableErrors.UnknownName({column.HeaderLiteral}, name, {code.Data}.{column.Name}Categories)");
}
