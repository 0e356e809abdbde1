namespace PretrainGen.Generator.Tests.Support;

/// <summary>Asks generated code questions in C#.</summary>
internal static class Expressions
{
    private const string Helpers = """
        static string Text(Func<object> read)
        {
            try
            {
                return Text(read());
            }
            catch (Exception exception)
            {
                return exception.GetType().Name + ": " + exception.Message;
            }
        }

        static string Text(object value)
        {
            if (value == null) return "null";
            if (value is string) return (string)value;
            if (value is System.Collections.IEnumerable) return string.Join(", ", ((System.Collections.IEnumerable)value).Cast<object>().Select(Text));
            return value is IFormattable ? ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture) : value.ToString();
        }
        """;

    /// <summary>Fails unless each expression has the value that stands beside it.</summary>
    public static void AssertValues(this GeneratorResult result, params IReadOnlyList<(string Expression, string Value)> wanted)
    {
        var values = Evaluate(result, wanted.Select(pair => pair.Expression));

        Assert.Equal(wanted.Select(pair => $"{pair.Expression} is {pair.Value}"), wanted.Zip(values, (pair, value) => $"{pair.Expression} is {value}"));
    }

    /// <summary>Fails unless each expression throws this exception with a message that holds these parts.</summary>
    public static void AssertMessages(this GeneratorResult result, params IReadOnlyList<(string Expression, string Exception, string[] Parts)> wanted)
    {
        var values = Evaluate(result, wanted.Select(thrown => thrown.Expression));

        var wrong = from pair in wanted.Zip(values)
                    where !pair.Second.StartsWith($"{pair.First.Exception}: ", StringComparison.Ordinal)
                        || !pair.First.Parts.All(part => pair.Second.Contains(part, StringComparison.Ordinal))
                    select $"{pair.First.Expression} is {pair.Second}, not {pair.First.Exception} with {string.Join(" and ", pair.First.Parts)}";
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    private static string[] Evaluate(GeneratorResult result, IEnumerable<string> expressions) => result.RunSnippet($$"""
        {{Helpers}}

        static string Run()
        {
            var values = new List<string>();
        {{string.Join("\n", expressions.Select(expression => $"    values.Add(Text(() => {expression}));"))}}
            return string.Join("\u001F", values);
        }
        """).Split('\u001F');
}
