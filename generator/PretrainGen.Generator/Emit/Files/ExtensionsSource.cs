using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes what a member of the enum can do by itself.</summary>
internal static class ExtensionsSource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>Reads the table straight from a member of <see cref="{{code.Enum}}"/>.</summary>
            {{EntityCode.GeneratedCode}}
            """);
        using (writer.Block($"{code.Accessibility} static class {code.Name}Extensions"))
        {
            WriteMethods(writer, code);
            foreach (var column in code.CategoryColumns)
                WriteCategoryName(writer, code, column);

            if (code.Target.HasExtensionMembers)
            {
                WriteProperties(writer, code);
                WriteParsing(writer, code);
            }
        }
    }

    private static void WriteMethods(SourceWriter writer, EntityCode code) => writer.Line($$"""
        /// <summary>The row of the member.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The value is no member.</exception>
        public static {{code.Entry}} ToEntry(this {{code.Enum}} key) => {{code.Table}}.Get(key);

        /// <summary>The text of the member's key cell.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The value is no member.</exception>
        public static string ToName(this {{code.Enum}} key) => {{code.Table}}.Get(key).Name;
        """);

    private static void WriteCategoryName(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var names = Code.Of($"{code.Data}.{column.Name}Categories");
        var error = Code.Of($"global::PretrainGen.TableErrors.UndefinedKey({column.HeaderLiteral}, \"category\", category)");
        writer.Line($$"""

            /// <summary>The text that stands for the category in the column <c>{{column.Header}}</c>.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The value is no member.</exception>
            public static string ToName(this {{column.ValueType}} category)
            {
                return unchecked((uint)category) < (uint){{names}}.Length ? {{names}}[(int)category] : throw {{error}};
            }
            """);
    }

    private static void WriteProperties(SourceWriter writer, EntityCode code)
    {
        // C# allows no extension member that is called like the type it extends; ToName and ToEntry read such a column too.
        var nameDoc = Code.Of($"The text of the key cell.");
        var name = (Summary: nameDoc, Type: Code.Of($"public string"), Name: new Identifier(EntityColumn.NameProperty));
        var properties = code.PropertyColumns
            .Select(column => (column.Summary, Type: Code.Of($"{column.Accessibility} {column.PropertyType}"), column.Name))
            .Prepend(name)
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
        writer.Line();
        using (writer.Block($"extension({key})"))
        {
            if (code.Entity.Name != "Parse")
            {
                writer.Line($$"""
                    /// <summary>The member whose row has this name.</summary>
                    /// <exception cref="{{EntityCode.KeyNotFound}}">No row has this name; the message names the nearest.</exception>
                    public static {{key}} Parse(string name) => {{table}}.Parse(name);

                    """);
            }

            if (code.Entity.Name != "TryParse")
            {
                writer.Line($$"""
                    /// <summary>Finds the member whose row has this name.</summary>
                    public static bool TryParse(string{{code.Nullable}} name, out {{key}} key) => {{table}}.TryParse(name, out key);
                    """);
            }
        }
    }
}
