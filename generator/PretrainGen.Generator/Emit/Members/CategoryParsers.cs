using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes how the text of a cell leads to its category: the way back from <c>ToName</c>.</summary>
internal static class CategoryParsers
{
    public static void Write(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var type = column.ValueType;
        writer.Line($$"""

            /// <summary>The category that this text stands for in the column <c>{{column.Header}}</c>, to the letter.</summary>
            /// <exception cref="{{EntityCode.KeyNotFound}}">No category has this name; the message names the nearest.</exception>
            /// <exception cref="global::System.ArgumentNullException">The name is null.</exception>
            public static {{type}} Parse{{column.Name}}(string name)
            {
                return TryParse{{column.Name}}(name, out {{type}} category) ? category : throw {{UnknownName(code, column)}};
            }

            /// <summary>Finds the category that a text stands for in the column <c>{{column.Header}}</c>, to the letter.</summary>
            public static bool TryParse{{column.Name}}(string{{code.Nullable}} name, out {{type}} category)
            {
                int found = global::System.Array.IndexOf({{code.Data}}.{{column.Name}}Categories, name);
                category = found >= 0 ? ({{type}})found : default({{type}});
                return found >= 0;
            }
            """);
    }

    /// <summary>The expression that makes the error of a <c>name</c> that stands for no category.</summary>
    public static Code UnknownName(EntityCode code, ColumnCode column) =>
        Code.Of($"global::PretrainGen.TableErrors.UnknownName({column.HeaderLiteral}, name, {code.Data}.{column.Name}Categories)");
}
