using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes what a member of the enum can do by itself.</summary>
internal static class ExtensionsSource
{
    private static readonly Code NoMember = Code.Of(
        $"/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no member.</exception>");

    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>Reads {{code.TableOf}} from members of its enums.</summary>
            {{EntityCode.Generated}}
            """);
        using (writer.Block($"{code.Accessibility} static partial class {code.Name}Extensions"))
        {
            if (code.Entity.HasKey)
                WriteMethods(writer, code);

            foreach (var column in code.CategoryColumns)
                WriteCategoryName(writer, code, column);

            if (code.Entity.HasKey && code.Target.HasExtensionMembers)
            {
                WriteProperties(writer, code);
                WriteParsing(writer, code);
            }
        }
    }

    private static void WriteMethods(SourceWriter writer, EntityCode code)
    {
        var (name, accessibility, type) = code.NameColumn is { } column
            ? (column.Summary, column.Accessibility, column.PropertyType)
            : (EntityCode.NameIsKeyText, Code.Of($"public"), BuiltInType.String);
        writer.Line($$"""
            /// <summary>The row of the member.</summary>
            {{NoMember}}
            public static {{code.Entry}} ToEntry(this {{code.Enum}} key) => {{code.Table}}.Get(key);

            /// <summary>The text of the member's key cell.</summary>
            {{NoMember}}
            public static string ToKeyText(this {{code.Enum}} key) => {{code.Table}}.Get(key).KeyText;

            /// <summary>{{name}}</summary>
            {{NoMember}}
            {{accessibility}} static {{type}} ToName(this {{code.Enum}} key) => {{code.Table}}.Get(key).Name;
            """);
    }

    private static void WriteCategoryName(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var names = Code.Of($"{code.Data}.{column.Name}Categories");
        var name = Code.Of($"global::PretrainGen.CategoryTexts.NameOf({names}, (int)category, {column.HeaderLiteral})");
        writer.Line($$"""

            /// <summary>The text of the category in the column <c>{{column.Header}}</c>.</summary>
            {{NoMember}}
            public static string ToName(this {{column.ValueType}} category) => {{name}};
            """);
    }

    private static void WriteProperties(SourceWriter writer, EntityCode code)
    {
        // C# allows no extension member that is called like the type it extends; ToName and ToEntry read such a column too.
        var columns = code.Columns.Select(column =>
            (column.Summary, Type: Code.Of($"{column.Accessibility} {column.PropertyType}"), column.Name));
        var text = Code.Of($"public string");
        var keyText = (Summary: Code.Of($"The text of the key cell."), Type: text, Name: new Identifier("KeyText"));
        var name = (Summary: EntityCode.NameIsKeyText, Type: text, Name: new Identifier("Name"));
        var properties = columns
            .Prepend(keyText)
            .Concat(code.NameColumn is null ? [name] : [])
            .Where(property => property.Name != code.Name);
        writer.Line();
        using (writer.Block($"extension({code.Enum} key)"))
        {
            writer.Separated(properties, property => writer.Line($$"""
                /// <summary>{{property.Summary}}</summary>
                {{property.Type}} {{property.Name}} => {{code.Table}}.Get(key).{{property.Name}};
                """));
        }
    }

    private static void WriteParsing(SourceWriter writer, EntityCode code)
    {
        var (key, table) = (code.Enum, code.Table);
        var comparison = Code.Of($"global::System.StringComparison comparison");
        writer.Line();
        using (writer.Block($"extension({key})"))
        {
            if (code.Entity.Name != "Parse")
            {
                writer.Line($$"""
                    /// <summary>The member whose row has exactly this name.</summary>
                    /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this name; the message has the nearest.</exception>
                    public static {{key}} Parse(string name) => {{table}}.Parse(name);

                    /// <summary>The member whose row has this name, exactly or ignoring case.</summary>
                    /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this name; the message has the nearest.</exception>
                    public static {{key}} Parse(string name, {{comparison}}) => {{table}}.Parse(name, comparison);

                    """);
            }

            if (code.Entity.Name != "TryParse")
            {
                var name = Code.Of($"string{code.Nullable} name");
                writer.Line($$"""
                    /// <summary>Finds the member whose row has exactly this name.</summary>
                    public static bool TryParse({{name}}, out {{key}} key) => {{table}}.TryParse(name, out key);

                    /// <summary>Finds the member whose row has this name, exactly or ignoring case.</summary>
                    public static bool TryParse({{name}}, {{comparison}}, out {{key}} key) => {{table}}.TryParse(name, comparison, out key);
                    """);
            }
        }
    }
}
