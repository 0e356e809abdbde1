using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>The example of the pages: a table, and C# whose comments say what it prints.</summary>
internal static class PageExample
{
    private const string Comment = "// ";

    /// <summary>A project with the table of the page about what is generated.</summary>
    public static TestProject Project { get; } = new(ProjectFile.Of("models.csv", MarkdownPage.Document("generated.md").CodeIn("csv").Single()));

    /// <summary>What the comments say: values in one comment come from one loop.</summary>
    public static string Promised(string code) => string.Join(", ",
        from line in code.Split('\n')
        let comment = line.IndexOf(Comment, StringComparison.Ordinal)
        where comment >= 0
        select line[(comment + Comment.Length)..]);

    /// <summary>What the code prints; an exception is the last thing it prints.</summary>
    public static string Printed(string code, TargetPlatform platform) => Printed(Project with { Platform = platform }, code);

    /// <summary>The same with another table.</summary>
    public static string Printed(TestProject project, string code) => project.Run().RunSnippet($$"""
        private static class Console
        {
            public static readonly List<string> Lines = new List<string>();

            public static void WriteLine(object value)
            {
                Lines.Add(Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        public static string Run()
        {
            try
            {
                {{code}}
            }
            catch (Exception exception)
            {
                Console.Lines.Add(exception.GetType().Name + ": " + exception.Message);
            }

            return string.Join(", ", Console.Lines);
        }
        """);
}
