using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the table class: every way to a row.</summary>
internal static class TableSource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>{{Rows(code)}}.</summary>
            {{EntityCode.Generated}}
            """);
        using (writer.Block($"{code.Accessibility} static partial class {code.Name}Table"))
        {
            WriteRows(writer, code);
            if (code.Entity.HasKey)
                LookUpMembers.Write(writer, code);

            foreach (var column in code.GroupingColumns)
                ColumnLookUps.WriteWhere(writer, code, column);

            foreach (var column in code.UniqueColumns)
                ColumnLookUps.WriteGetBy(writer, code, column);

            foreach (var column in code.CategoryColumns)
                CategoryParsers.Write(writer, code, column);

            foreach (var column in code.Columns)
                ColumnLookUps.WriteGroups(writer, code, column);
        }
    }

    private static Code Rows(EntityCode code) => code.Entity.HasKey
        ? Code.Of($"The table of <see cref=\"{code.Enum}\"/>, from {code.Sources}")
        : Code.Of($"The rows of {code.Sources}");

    private static void WriteRows(SourceWriter writer, EntityCode code)
    {
        var count = code.Entity.Rows.Count;
        var entries = Code.Of($"global::PretrainGen.EntryList<{code.Entry}>");
        writer.Line($$"""
            /// <summary>How many rows the table has.</summary>
            public static int Count => {{count}};

            /// <summary>The rows in file order; enumerating them allocates nothing.</summary>
            public static {{entries}} All => global::PretrainGen.ListStorage.Entries<{{code.Entry}}>({{count}});
            """);
        if (code.Entity.HasKey)
        {
            var values = Code.Of($"global::PretrainGen.ListStorage.Values");
            var texts = Code.Of($"global::PretrainGen.TextList");
            writer.Line($$"""

                /// <summary>The members of the enum in the order of the rows.</summary>
                public static global::PretrainGen.ValueList<{{code.Enum}}> Keys => {{values}}({{code.Data}}.KeyList);

                /// <summary>The names of the rows in file order, without aliases: the texts of the key cells.</summary>
                public static {{texts}} Names => new {{texts}}({{values}}({{code.Data}}.NameList));
                """);
        }
    }
}
