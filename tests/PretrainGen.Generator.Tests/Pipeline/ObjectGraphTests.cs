namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>A guard that finds nothing guards nothing.</summary>
public class ObjectGraphTests
{
    private sealed record Node(object? Held, Node? Next = null);

    [Fact]
    public void What_is_held_deep_down_is_found()
    {
        var version = new Version(1, 0);

        Assert.EndsWith("[]", PathToVersion(new Node(null, new(new List<object> { version }))), StringComparison.Ordinal);
        Assert.NotNull(PathToVersion((Func<string>)version.ToString));
    }

    [Fact]
    public void What_is_not_held_is_not_found() => Assert.Null(PathToVersion(new Node("1.0", new(DayOfWeek.Monday))));

    [Fact]
    public void A_circle_ends()
    {
        var circle = new object[1];
        circle[0] = circle;

        Assert.Null(PathToVersion(circle));
    }

    private static string? PathToVersion(object root) => ObjectGraph.PathToForbidden(root, held => held is Version, _ => false);
}
