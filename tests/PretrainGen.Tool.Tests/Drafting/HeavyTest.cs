namespace PretrainGen.Tool.Tests.Drafting;

/// <summary>Tests that take many seconds, and so run on demand.</summary>
internal static class HeavyTest
{
    private const string Switch = "PRETRAINGEN_HEAVY";

    /// <summary>Skips the test unless it is asked for.</summary>
    public static void Require() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable(Switch) == "1", $"takes many seconds, and runs when {Switch} is 1");
}
